import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailAt, maxZoom, minZoom, stepZoom } from './zoom.ts';

describe('stepZoom', () => {
  it.each([
    [1, 1, 1.25],
    [1, -1, 0.75],
    [0.84, 1, 1],
    [0.84, -1, 0.75],
    [0.7500001, -1, 0.5],
    [2, 1, 2],
    [0.25, -1, 0.125],
    [0.2, 1, 0.25],
    [0.02, -1, 0.02],
  ] as const)('from %s by %s is %s', (zoom, way, next) => {
    expect(stepZoom(zoom, way)).toBeCloseTo(next, 6);
  });
  it('goes the way it is asked, or stays at the end, and never leaves the range', () => {
    const zooms = fc.double({ min: minZoom, max: maxZoom, noNaN: true });
    fc.assert(
      fc.property(zooms, (zoom) => {
        const [up, down] = [stepZoom(zoom, 1), stepZoom(zoom, -1)];
        return (
          up <= maxZoom &&
          down >= minZoom &&
          (up > zoom || up === maxZoom) &&
          (down < zoom || down === minZoom)
        );
      }),
    );
  });
});

it('shows all from 70 %, the name from 40 %, below a block', () => {
  expect([1, 0.7, 0.69, 0.4, 0.39, 0.02].map(detailAt)).toEqual([
    'all',
    'all',
    'name',
    'name',
    'block',
    'block',
  ]);
});
