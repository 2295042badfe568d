import { expect, test } from 'vitest';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, groupId, taskSpec } from '../../model/testing/builders.ts';
import { graphOfDraft } from './graphOfDraft.ts';

test('tasks of one name stay two, a dependence said twice is one, an unknown name is a ghost', () => {
  const link = (StartTask: string, EndTask: string) => ({ StartTask, EndTask });
  const draft = draftFromRequest(
    {
      Job: {
        JobName: 'lunch',
        Tasks: [taskSpec('cut', { TaskInstanceNum: 24 }), taskSpec('cut'), taskSpec('cook')],
        Dependences: [link('cut', 'cook'), link('cut', 'cook'), link('wash', 'cut'), link('cook', 'wash')],
      },
    },
    counterIds('t'),
  );
  const [, second, third] = draft.tasks.map(({ id }) => id);
  const tasks = [second, third].filter((id) => id !== undefined);
  const groups = [{ id: groupId('g'), name: 'knife', tasks, folded: true }];
  expect(graphOfDraft({ ...draft, board: { ...draft.board, direction: 'right', groups } })).toEqual({
    title: 'lunch',
    direction: 'right',
    boxes: [
      { name: 'cut', instances: 24, isGhost: false },
      { name: 'cut', instances: 1, isGhost: false },
      { name: 'cook', instances: 1, isGhost: false },
      { name: 'wash', instances: 1, isGhost: true },
    ],
    groups: [{ name: 'knife', boxes: [1, 2] }],
    arrows: [
      [0, 2],
      [3, 0],
      [2, 3],
    ],
  });
});
