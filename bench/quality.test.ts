import { expect, test } from 'vitest';
import type { TaskId } from '../src/model/draft.ts';
import { draftOfShape } from './drafts.ts';
import { countOverlaps, meanLength } from './quality.ts';

const at = (...places: readonly (readonly [number, number])[]) =>
  Object.fromEntries(places.map(([x, y], task) => [`t${task}` as TaskId, { x, y }]));

test('tasks that lie on each other are counted, those that touch are not', () => {
  expect(countOverlaps(at([0, 0], [239, 0], [479, 0], [479, 63]))).toBe(2);
  expect(countOverlaps(at([0, 0], [240, 0], [0, 64]))).toBe(0);
});

test('a dependence is as long as the way from the lower edge of its start to the upper edge of its end', () => {
  const draft = draftOfShape({
    name: 'toy',
    nodes: ['t0', 't1', 't2'],
    edges: [
      ['t0', 't1'],
      ['t0', 't2'],
    ],
  });
  expect(meanLength(draft, at([0, 0], [0, 164], [400, 364]))).toBe((100 + 500) / 2);
});
