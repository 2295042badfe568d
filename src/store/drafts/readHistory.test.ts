import { expect, test } from 'vitest';
import { startHistory } from '../../model/history.ts';
import { draftWith, groupId, idOf, taskId } from '../../model/testing/builders.ts';
import { disk } from './testing/disk.ts';

const first = draftWith({ tasks: ['a', 'b'], edges: [['a', 'b']] });

test('tasks that a group has lost cost the group those tasks, and not the draft', () => {
  const { texts, save, load } = disk();
  const groups = [{ id: groupId('g'), name: 'g', tasks: [idOf(first, 'a'), taskId('gone')], folded: true }];
  save(startHistory({ ...first, board: { ...first.board, groups } }));
  expect(load().present.board.groups).toEqual([{ ...groups[0], tasks: [idOf(first, 'a')] }]);
  const { groups: _, ...older } = JSON.parse(texts.get('draft/d/order') ?? '');
  texts.set('draft/d/order', JSON.stringify(older));
  expect(load().present).toEqual(first);
});
