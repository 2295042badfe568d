import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { following } from './following.ts';

interface Item {
  readonly n: number;
}
const sums = () => {
  const make = vi.fn((items: readonly Item[]) => ({
    items: items.map(({ n }) => n),
    sum: items.reduce((sum, { n }) => sum + n, 0),
  }));
  const splice = vi.fn(
    (state: ReturnType<typeof make>, index: number, gone: number, come: readonly Item[]) => {
      const numbers = come.map(({ n }) => n);
      for (const n of state.items.splice(index, gone, ...numbers)) state.sum -= n;
      for (const n of numbers) state.sum += n;
    },
  );
  return { make, splice, sumOf: following<Item, ReturnType<typeof make>>({ make, splice }) };
};
const asNumbers = (items: readonly Item[]) => items.map(({ n }) => n);

describe('following a list', () => {
  it('looks at the items that have changed', () => {
    const { make, splice, sumOf } = sums();
    const items = [1, 2, 3, 4].map((n) => ({ n }));
    expect(sumOf(items).sum).toBe(10);
    expect(sumOf(items.with(2, { n: 30 })).sum).toBe(37);
    expect(sumOf(items).sum).toBe(10);
    expect(make).toHaveBeenCalledTimes(1);
    expect(splice.mock.calls.map(([, index]) => index)).toEqual([2, 2]);
  });

  it('does nothing for the same list', () => {
    const { make, splice, sumOf } = sums();
    const items = [{ n: 1 }];
    sumOf(items);
    sumOf(items);
    expect([make.mock.calls.length, splice.mock.calls.length]).toEqual([1, 0]);
  });

  it('looks at what comes or goes', () => {
    const { make, splice, sumOf } = sums();
    const items = [1, 2, 3, 4, 5, 6].map((n) => ({ n }));
    sumOf(items);
    expect(sumOf(items.toSpliced(1, 2)).sum).toBe(16);
    expect(sumOf(items).sum).toBe(21);
    expect(sumOf([...items, { n: 7 }]).sum).toBe(28);
    expect(make).toHaveBeenCalledTimes(1);
    expect(splice.mock.calls.map(([, index, gone, come]) => [index, gone, asNumbers(come)])).toEqual([
      [1, 2, []],
      [1, 0, [2, 3]],
      [6, 0, [7]],
    ]);
  });

  it('begins anew where most has changed', () => {
    const { make, splice, sumOf } = sums();
    const items = [1, 2, 3, 4].map((n) => ({ n }));
    sumOf(items);
    expect(sumOf([5, 6, 7, 8].map((n) => ({ n }))).sum).toBe(26);
    expect(sumOf(items.slice(3)).sum).toBe(4);
    expect(splice).not.toHaveBeenCalled();
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('says the same as from nothing, whatever lists come one after the other', () => {
    const pool = Array.from({ length: 6 }, (_, n) => ({ n }));
    const list = fc.array(fc.constantFrom(...pool), { maxLength: 5 });
    const ends = fc.tuple(list, fc.boolean());
    // Most of each list stands in all of them, before or after what differs.
    const stays = Array.from({ length: 8 }, (_, n) => ({ n: 10 + n }));
    let splices = 0;
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 12 }), (lists) => {
        const { splice, sumOf } = sums();
        for (const [part, first] of lists) {
          const items = first ? [...part, ...stays] : [...stays.slice(0, 5), ...part, ...stays.slice(5)];
          expect(sumOf(items).items).toEqual(asNumbers(items));
          expect(sumOf(items).sum).toBe(asNumbers(items).reduce((sum, n) => sum + n, 0));
        }
        splices += splice.mock.calls.length;
      }),
    );
    expect(splices).toBeGreaterThan(100);
  });
});
