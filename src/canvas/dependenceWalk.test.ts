import { expect, it } from 'vitest';
import { drawn, idOf } from '../model/testing/builders.ts';
import { nextDependence } from './dependenceWalk.ts';

const draft = drawn('a>b>c b>d e');
const ids = draft.dependences.map(({ id }) => id);
const next = (name: string, ...chosen: number[]) =>
  nextDependence(draft, idOf(draft, name), new Set(chosen.flatMap((at) => ids[at] ?? [])));

it('goes through the dependences of a task, in and out, and begins again', () => {
  expect([next('b'), next('b', 0), next('b', 1), next('b', 2)]).toEqual([ids[0], ids[1], ids[2], ids[0]]);
});
it('begins with the first of the task when another is chosen', () => expect(next('c', 0)).toBe(ids[1]));
it('finds none where there is none', () => expect(next('e', 0)).toBeUndefined());
