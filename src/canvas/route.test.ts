import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../model/draft.ts';
import type { Direction } from './geometry.ts';
import { obstaclesOf, route } from './route.ts';

const way = (
  places: Readonly<Record<string, Point>>,
  start: string,
  end: string,
  direction: Direction = 'down',
) => {
  const at = (id: string) => ({ id, at: places[id] ?? { x: Number.NaN, y: 0 } });
  return route({ start: at(start), end: at(end) }, obstaclesOf(Object.entries(places)), direction);
};
const rows = (points: readonly Point[]) => points.map(({ x, y }) => [x, y]);

describe('route', () => {
  it('is one straight piece between a task and the one under it', () => {
    expect(rows(way({ a: { x: 0, y: 0 }, b: { x: 0, y: 112 } }, 'a', 'b'))).toEqual([
      [120, 64],
      [120, 112],
    ]);
  });
  it('turns in the middle of the gap between two layers', () => {
    expect(rows(way({ a: { x: 0, y: 0 }, b: { x: 280, y: 112 } }, 'a', 'b'))).toEqual([
      [120, 64],
      [120, 88],
      [400, 88],
      [400, 112],
    ]);
  });
  it('turns late over several layers, in the gap before its end', () => {
    const points = way({ a: { x: 280, y: 0 }, b: { x: 0, y: 336 } }, 'a', 'b');
    expect(rows(points)[1]).toEqual([400, 312]);
  });
  it('turns early where its own column is taken', () => {
    const points = way({ a: { x: 0, y: 0 }, m: { x: 0, y: 112 }, b: { x: 280, y: 224 } }, 'a', 'b');
    expect(rows(points)[1]).toEqual([120, 88]);
  });
  it('goes around a task that stands between it and its end', () => {
    const points = way({ a: { x: 0, y: 0 }, m: { x: 0, y: 112 }, b: { x: 0, y: 224 } }, 'a', 'b');
    expect(points).toHaveLength(6);
    const lane = points[2]?.x ?? 0;
    expect(lane < 0 || lane > 240).toBe(true);
  });
  it('goes back along the left of all that lies between', () => {
    const points = way({ a: { x: 0, y: 0 }, m: { x: -60, y: 112 }, b: { x: 0, y: 224 } }, 'b', 'a');
    expect(rows(points)).toEqual([
      [36, 288],
      [36, 308],
      [-96, 308],
      [-96, -20],
      [36, -20],
      [36, 0],
    ]);
  });
  it('goes up between two tasks that stand side by side', () => {
    const points = way({ a: { x: 0, y: 0 }, b: { x: 280, y: 0 } }, 'a', 'b');
    expect(rows(points)).toEqual([
      [204, 64],
      [204, 84],
      [260, 84],
      [260, -20],
      [316, -20],
      [316, 0],
    ]);
    expect(rows(way({ a: { x: 280, y: 0 }, b: { x: 0, y: 0 } }, 'a', 'b'))[2]).toEqual([260, 84]);
  });
  it('is the same picture with x and y exchanged where the flow goes to the right', () => {
    expect(rows(way({ a: { x: 0, y: 0 }, b: { x: 288, y: 104 } }, 'a', 'b', 'right'))).toEqual([
      [240, 32],
      [264, 32],
      [264, 136],
      [288, 136],
    ]);
  });

  const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
  it('has only horizontal and vertical pieces, wherever tasks stand', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('down', 'right'),
        (points, flow) => {
          const places = Object.fromEntries(points.map((at, index) => [`n${index}`, at]));
          const corners = way(places, 'n0', 'n1', flow);
          return corners.every((corner, index) => {
            const next = corners[index + 1];
            return next === undefined || corner.x === next.x || corner.y === next.y;
          });
        },
      ),
    );
  });
});
