import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf, windowOf } from './rowWindow.ts';

const rowHeight = 28;

describe('the window of the outline', () => {
  it('is everything where there are few rows', () => {
    expect(windowOf(200, { top: 4000, height: 100, rowHeight })).toEqual({ from: 0, to: 200 });
  });
  it('holds all rows that are seen, and few others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 10_000 }), fc.nat(300_000), (count, top) => {
        fc.pre(top < count * rowHeight);
        const { from, to } = windowOf(count, { top, height: 700, rowHeight });
        expect(from).toBeLessThanOrEqual(top / rowHeight);
        expect(to).toBeGreaterThanOrEqual(Math.min(count, (top + 700) / rowHeight));
        expect(to - from).toBeLessThan(100);
      }),
    );
  });
  it('begins with the first row while the list begins below the top', () => {
    expect(windowOf(1000, { top: -80, height: 700, rowHeight }).from).toBe(0);
  });
  it('stays the same for small moves', () => {
    const at = (top: number) => windowOf(10_000, { top, height: 700, rowHeight });
    expect(at(28_010)).toEqual(at(28_050));
  });
});

describe('the row that the keyboard is on', () => {
  it('is drawn once, where it belongs', () => {
    const range = { from: 100, to: 140 };
    expect(rangesOf(range, 3)).toEqual([{ from: 3, to: 4 }, range]);
    expect(rangesOf(range, 120)).toEqual([range]);
    expect(rangesOf(range, 140)).toEqual([range, { from: 140, to: 141 }]);
    expect(rangesOf(range, -1)).toEqual([range]);
  });
});
