import { expect, it, vi } from 'vitest';
import { makeMemory } from './remember.ts';

const alike = (a: { readonly n: number }, b: { readonly n: number }) => a.n === b.n;

it('makes nothing anew from the same things', () => {
  const memory = makeMemory(alike);
  const first = memory.begin()('a', [1, 'x'], () => ({ n: 1 }));
  const make = vi.fn(() => ({ n: 1 }));
  expect(memory.begin()('a', [1, 'x'], make)).toBe(first);
  expect(make).not.toHaveBeenCalled();
});

it('keeps the object where other things make one alike', () => {
  const memory = makeMemory(alike);
  const first = memory.begin()('a', [1], () => ({ n: 1 }));
  expect(memory.begin()('a', [2], () => ({ n: 1 }))).toBe(first);
  expect(memory.begin()('a', [3], () => ({ n: 2 }))).toEqual({ n: 2 });
});

it('forgets what a round did without', () => {
  const memory = makeMemory(alike);
  const first = memory.begin()('a', [1], () => ({ n: 1 }));
  memory.begin();
  expect(memory.begin()('a', [1], () => ({ n: 1 }))).not.toBe(first);
});
