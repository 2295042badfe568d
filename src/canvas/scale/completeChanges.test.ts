import type { NodeChange } from '@xyflow/react';
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../model/draft.ts';
import { completeChanges } from './completeChanges.ts';

const [a, b, c] = ['a', 'b', 'c'] as TaskId[] as [TaskId, TaskId, TaskId];
const positions = { [a]: { x: 0, y: 0 }, [b]: { x: 500, y: 0 }, [c]: { x: 900, y: 100 } };
const around = { selected: new Set([a, b]), isGiven: (id: TaskId) => id === a, positions, adding: false };
const moveA: NodeChange = { type: 'position', id: a, position: { x: 10, y: 20 }, dragging: true };

describe('completeChanges', () => {
  it('moves what is selected and out of sight along', () => {
    expect(completeChanges([moveA], around)).toEqual([
      moveA,
      { type: 'position', id: b, position: { x: 510, y: 20 }, dragging: true },
    ]);
  });
  it('leaves the selection where it is while another task is dragged', () => {
    const changes = [{ ...moveA, id: c }];
    expect(completeChanges(changes, around)).toEqual(changes);
  });
  it('takes the selection from what is out of sight when another task is chosen', () => {
    const pick: NodeChange = { type: 'select', id: a, selected: true };
    expect(completeChanges([pick], around)).toEqual([pick, { type: 'select', id: b, selected: false }]);
    expect(completeChanges([pick], { ...around, adding: true })).toEqual([pick]);
  });
  it('adds nothing where all that is selected is given', () => {
    expect(completeChanges([moveA], { ...around, isGiven: () => true })).toEqual([moveA]);
  });
});
