import { expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import { withReach } from './reach.ts';
import { draftWith, drawn, idOf } from './testing/builders.ts';
import { namesIn } from './testing/pairs.ts';

const draft = drawn('a>b>c>d x>c y');
const reached = (from: string, way: 'upstream' | 'downstream') => {
  const ids = withReach(graphOf(draft), [idOf(draft, from)], way);
  return namesIn({ ...draft, tasks: draft.tasks.filter(({ id }) => ids.has(id)) });
};

it('is the task with all before it, or all after it', () => {
  expect(reached('c', 'upstream')).toEqual(['a', 'b', 'c', 'x']);
  expect(reached('b', 'downstream')).toEqual(['b', 'c', 'd']);
  expect(reached('y', 'downstream')).toEqual(['y']);
});

it('ends on a loop', () => {
  const looped = draftWith({
    tasks: ['a', 'b'],
    edges: [
      ['a', 'b'],
      ['b', 'a'],
    ],
  });
  expect(withReach(graphOf(looped), [idOf(looped, 'a')], 'upstream').size).toBe(2);
});
