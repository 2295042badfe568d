import { expect, it } from 'vitest';
import { positionsOf } from '../../model/layout.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { placesNear } from './placesNear.ts';

const draftOf = (count: number) => {
  const draft = draftWith({ tasks: Array.from({ length: count }, (_, n) => `t${n}`) });
  const positions = Object.fromEntries(draft.tasks.map(({ id }, n) => [id, { x: n * 300, y: 0 }]));
  return { ...draft, board: { ...draft.board, positions } };
};

it('looks only around the places in a large graph, and everywhere in a small one', () => {
  const large = draftOf(400);
  const near = placesNear(large, { [idOf(large, 't10')]: { x: 3000, y: 50 } }, 700);
  expect(Object.keys(near)).toEqual(
    ['t7', 't8', 't9', 't10', 't11', 't12', 't13'].map((name) => idOf(large, name)),
  );
  const small = draftOf(5);
  expect(placesNear(small, { [idOf(small, 't0')]: { x: 0, y: 0 } }, 1)).toBe(positionsOf(small));
});
