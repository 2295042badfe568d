import { expect, test } from 'vitest';
import { taskName } from '../../model/request.ts';
import { draftWith } from '../../model/testing/builders.ts';
import type { PageCommand } from '../../ui/commands.ts';
import { commandsFor, tasksFor } from './matches.ts';

const run = () => {};
const commands: readonly PageCommand[] = [
  { id: 'tidy', area: 'canvas', label: { en: 'Tidy up', zh: '整理布局' }, run },
  { id: 'undo', area: 'draft', label: { en: 'Undo', zh: '撤销' }, run },
  { id: 'walk', area: 'canvas', label: { en: 'Walk up', zh: '向上' } },
];
const found = (query: string) => commandsFor(commands, query).map(({ id }) => id);

test('commands are found in either language, and only those that can be run', () => {
  expect(found('up tidy')).toEqual(['tidy']);
  expect(found('撤')).toEqual(['undo']);
  expect(found('')).toEqual(['tidy', 'undo']);
});

test('tasks are found by name first, then by command and machine', () => {
  const Application = { DeliveryForm: 'LOCAL', Command: 'bwa mem ALIGN.fq' };
  const { tasks } = draftWith({
    tasks: {
      sort: { Application },
      align: {},
      big: { ComputeEnv: { EnvData: { InstanceType: 'S5.8XLARGE64' } } },
    },
  });
  const names = (query: string) => tasksFor(tasks, query).map(taskName);
  expect(names('align')).toEqual(['align', 'sort']);
  expect(names('bwa sort')).toEqual(['sort']);
  expect(names('8xlarge')).toEqual(['big']);
  expect(names('  ')).toEqual([]);
});
