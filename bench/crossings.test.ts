import { expect, test } from 'vitest';
import type { Point } from '../src/model/draft.ts';
import { countCrossings } from './crossings.ts';
import { draftOfShape } from './drafts.ts';
import { layeredRandom, wideFanOut } from './graphs.ts';
import { naiveLayout } from './naiveLayout.ts';

/** Tasks a, b, … in rows from the top, and dependences such as `ac`. */
function crossings(rows: string, edges: string): number {
  const places = rows
    .split('/')
    .flatMap((row, y) => [...row].map((id, x): [string, Point] => [id, { x: x * 300, y: y * 200 }]));
  const draft = draftOfShape({
    name: 'toy',
    nodes: places.map(([id]) => id),
    edges: edges.split(' ').map(([start = '', end = '']) => [start, end] as const),
  });
  return countCrossings(draft, Object.fromEntries(places));
}

test('dependences that change sides cross, those side by side do not', () => {
  expect(crossings('ab/cd', 'ad bc')).toBe(1);
  expect(crossings('ab/cd', 'ac bd')).toBe(0);
});

test('what meets at a task does not cross', () => {
  expect(crossings('ab/cd', 'ac ad bd')).toBe(0);
  expect(crossings('ab/cd/ef', 'ad df bc ce')).toBe(1);
});

test('a long dependence crosses what lies in the layers that it passes', () => {
  expect(crossings('ab/cd/ef', 'af bd bc de')).toBe(2);
});

test('counts as looking at every pair does', () => {
  const draft = draftOfShape(layeredRandom(60));
  const positions = naiveLayout(draft);
  const alone = draft.dependences.flatMap((a, i) =>
    draft.dependences.slice(i + 1).map((b) => countCrossings({ ...draft, dependences: [a, b] }, positions)),
  );
  expect(countCrossings(draft, positions)).toBe(alone.reduce((sum, one) => sum + one, 0));
});

test('the naive layout centres its rows', () => {
  const positions = naiveLayout(draftOfShape(wideFanOut(4)));
  expect(Object.values(positions)).toEqual([
    { x: 280, y: 0 },
    { x: 0, y: 112 },
    { x: 280, y: 112 },
    { x: 560, y: 112 },
  ]);
});
