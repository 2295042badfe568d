// What a request may bring that no edit makes: loops, repetitions, names that nobody has.
import { expect, it } from 'vitest';
import type { Draft } from '../model/draft.ts';
import { draftWith } from '../model/testing/builders.ts';
import { makeProject } from './project.ts';
import { inputOf } from './testing/input.ts';

const edgesOf = (draft: Draft) =>
  makeProject()(inputOf(draft)).edges.map(({ ariaLabel, data }) => [ariaLabel, data?.look, data?.times]);

it('a loop is drawn as one, a task after itself too', () => {
  const draft = draftWith({
    tasks: ['a', 'b', 'c'],
    edges: [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'c'],
    ],
  });
  expect(edgesOf(draft)).toEqual([
    ['a to b', 'looped', undefined],
    ['b to a', 'looped', undefined],
    ['b to c', 'rest', undefined],
    ['c to c', 'looped', undefined],
  ]);
  const [, , , self] = makeProject()(inputOf(draft)).edges;
  expect(self?.data?.line).toMatch(/^M[^M]+L/);
});

it('a repetition is counted on the one drawn last', () => {
  const edges = [
    ['a', 'b'],
    ['zz', 'b'],
    ['a', 'b'],
  ] as const;
  expect(edgesOf(draftWith({ tasks: ['a', 'b'], edges }))).toEqual([
    ['a to b', 'rest', undefined],
    ['zz to b', 'rest', undefined],
    ['a to b', 'rest', 2],
  ]);
});

it('an empty job is an empty picture', () => {
  expect(makeProject()(inputOf(draftWith({})))).toEqual({ nodes: [], edges: [], moving: new Map() });
});
