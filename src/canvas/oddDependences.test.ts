import { expect, it } from 'vitest';
import { draftWith, drawn } from '../model/testing/builders.ts';
import { pairsOf } from '../model/testing/pairs.ts';
import { oddDependences } from './oddDependences.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'c', 'd'],
  edges: [
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'c'],
    ['c', 'd'],
    ['zz', 'd'],
    ['c', 'd'],
    ['zz', 'd'],
  ],
});
const said = (at: number) => [pairsOf(draft)[at], draft.dependences[at]?.id] as const;

it('finds what lies on loops, a task after itself too', () => {
  const looped = [...oddDependences(draft).looped];
  expect(looped).toEqual([said(0)[1], said(1)[1], said(3)[1]]);
});
it('counts what is said more than once, at the last of them', () => {
  expect([...oddDependences(draft).times]).toEqual([
    [said(6)[1], 2],
    [said(7)[1], 2],
  ]);
});
it('finds nothing in a sound draft', () => {
  expect(oddDependences(drawn('a>b>c a>c'))).toEqual({ looped: new Set(), times: new Map() });
});
