import { describe, expect, it } from 'vitest';
import { positionsOf } from '../model/layout.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { overlaps, rectAt } from './geometry.ts';
import { endId, ghostsOf } from './ghosts.ts';

const ghosts = (edges: readonly (readonly [string, string])[]) => {
  const draft = draftWith({ tasks: ['a', 'b'], edges });
  return { found: ghostsOf(draft, positionsOf(draft)), positions: positionsOf(draft), draft };
};

describe('ghostsOf', () => {
  it('is empty where every name is known', () => {
    expect(ghosts([['a', 'b']]).found).toEqual([]);
  });
  it('stands a layer before the task that waits for it', () => {
    const { found, draft, positions } = ghosts([['zz', 'a']]);
    const a = positions[idOf(draft, 'a')];
    expect(found).toEqual([{ id: 'ghost:zz', name: 'zz', at: { x: a?.x, y: (a?.y ?? 0) - 112 } }]);
  });
  it('is one for a name, however often it is used, and two names do not lie on each other', () => {
    const { found } = ghosts([
      ['zz', 'a'],
      ['zz', 'b'],
      ['yy', 'a'],
    ]);
    expect(found.map(({ name }) => name)).toEqual(['zz', 'yy']);
    const [first, second] = found.map(({ at }) => rectAt(at));
    expect(first && second && overlaps(first, second)).toBe(false);
  });
  it('stands for both ends of a dependence of which no name is known', () => {
    expect(ghosts([['zz', 'yy']]).found.map(({ id }) => id)).toEqual(['ghost:zz', 'ghost:yy']);
  });
});

it('a task is its own node', () => {
  const [task] = draftWith({ tasks: ['a'] }).tasks;
  expect(task && endId({ task: task.id })).toBe(task?.id);
});
