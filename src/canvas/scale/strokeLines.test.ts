import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, strokeLines } from './strokeLines.ts';

type Bar = readonly [x: number, y: number, width: number, height: number];

function barsOf(direction: 'down' | 'right', line: Line): Bar[] {
  const bars: Bar[] = [];
  const context = {
    fillRect: (x: number, y: number, width: number, height: number) =>
      bars.push([Math.min(x, x + width), Math.min(y, y + height), Math.abs(width), Math.abs(height)]),
  } as unknown as CanvasRenderingContext2D;
  strokeLines(context, [line], { direction, straight: false, colour: '', width: 2 });
  return bars;
}

test('a dependence downward is a bar down, one across and one down', () => {
  expect(barsOf('down', [100, 0, 300, 60])).toEqual([
    [99, 0, 2, 35],
    [99, 35, 202, 2],
    [299, 37, 2, 23],
  ]);
});

test('one that does not turn has no bar across', () => {
  expect(barsOf('down', [100, 0, 100, 60])).toEqual([
    [99, 0, 2, 36],
    [99, 36, 2, 24],
  ]);
});

test('to the right it is the same with the axes swapped, and bars never overlap', () => {
  const place = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(place, place, place, place, (x1, y1, x2, y2) => {
      fc.pre(Math.abs(y2 - y1) > 8);
      const bars = barsOf('down', [x1, y1, x2, y2]);
      expect(barsOf('right', [y1, x1, y2, x2])).toEqual(bars.map(([x, y, w, h]) => [y, x, h, w]));
      for (const [index, [x, y, w, h]] of bars.entries())
        for (const [a, b, c, d] of bars.slice(index + 1))
          expect(x < a + c && a < x + w && y < b + d && b < y + h).toBe(false);
    }),
  );
});
