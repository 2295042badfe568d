import { expect, test } from 'vitest';
import type { Command } from '../model/command.ts';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { draftWith, groupId, idOf } from '../model/testing/builders.ts';
import { commandLabel } from './commandLabel.ts';

const draft = draftWith({ tasks: ['align', ''] });
const align = idOf(draft, 'align');
const unnamed = draft.tasks[1]?.id ?? align;
const set = (id: typeof align, path: string[]): Command => ({
  type: 'setField',
  entity: taskEntity(id),
  path,
  value: 'x',
});

test.each<[Command[], string, string]>([
  [[set(align, ['Application', 'Command'])], 'Edit Command of align', '修改 align 的 Command'],
  [[set(unnamed, ['Application', 'Command'])], 'Edit Command', '修改 Command'],
  [[{ type: 'setField', entity: jobEntity, path: ['Job', 'Tags', 0], value: 'x' }], 'Edit Tags', '修改 Tags'],
  [[{ type: 'removeTasks', ids: [align, unnamed] }], 'Delete 2 tasks', '删除 2 个任务'],
  [
    [set(align, ['A']), set(align, ['B']), set(align, ['A'])],
    'Edit A of align, and 1 more',
    '修改 align 的 A，及另外 1 项',
  ],
  [
    [
      {
        type: 'setTaskFields',
        fields: [align, unnamed].map((id) => ({ id, path: ['Retry'], value: 1 })),
      },
    ],
    'Edit Retry of 2 tasks',
    '修改 2 个任务的 Retry',
  ],
])('%j is %s', (commands, en, zh) => {
  expect(commandLabel(draft, commands)).toEqual({ en, zh });
});

test('groups are made, renamed, folded and taken apart', () => {
  const group = { id: groupId('g'), name: 'lane', tasks: [align], folded: false };
  const grouped = { ...draft, board: { ...draft.board, groups: [group] } };
  const set = (from: typeof draft, more: Partial<typeof group> = {}) =>
    commandLabel(from, [{ type: 'setGroup', group: { ...group, ...more } }])?.en;
  expect(set(draft)).toBe('Group tasks as lane');
  expect(set(grouped, { name: 'lanes' })).toBe('Rename lane');
  expect(set(grouped, { folded: true })).toBe('Fold lane');
  expect(set(grouped, { tasks: [align, unnamed] })).toBe('Edit lane');
  expect(commandLabel(grouped, [{ type: 'removeGroups', ids: [group.id] }])?.en).toBe('Ungroup');
});

test('no command has no name', () => {
  expect(commandLabel(draft, [])).toBeUndefined();
});
