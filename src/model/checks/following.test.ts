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
  const change = vi.fn((state: ReturnType<typeof make>, index: number, { n }: Item) => {
    state.sum += n - (state.items[index] ?? 0);
    state.items[index] = n;
  });
  return { make, change, sumOf: following({ make, change }) };
};

describe('following a list', () => {
  it('looks at the items that have changed', () => {
    const { make, change, sumOf } = sums();
    const items = [1, 2, 3, 4].map((n) => ({ n }));
    expect(sumOf(items).sum).toBe(10);
    expect(sumOf(items.with(2, { n: 30 })).sum).toBe(37);
    expect(sumOf(items).sum).toBe(10);
    expect(make).toHaveBeenCalledTimes(1);
    expect(change.mock.calls.map(([, index]) => index)).toEqual([2, 2]);
  });

  it('does nothing for the same list', () => {
    const { make, change, sumOf } = sums();
    const items = [{ n: 1 }];
    sumOf(items);
    sumOf(items);
    expect([make.mock.calls.length, change.mock.calls.length]).toEqual([1, 0]);
  });

  it('begins anew for another length', () => {
    const { make, sumOf } = sums();
    const items = [1, 2].map((n) => ({ n }));
    sumOf(items);
    expect(sumOf([...items, { n: 3 }]).sum).toBe(6);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('says the same as from nothing, whatever lists come one after the other', () => {
    const pool = Array.from({ length: 6 }, (_, n) => ({ n }));
    const list = fc.array(fc.constantFrom(...pool), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
        const { sumOf } = sums();
        for (const items of lists) expect(sumOf(items).sum).toBe(items.reduce((sum, { n }) => sum + n, 0));
      }),
    );
  });
});
