import type { Point } from '../model/draft.ts';
import { type Direction, overlaps, type Rect, rectAt, steps, unionOf } from './geometry.ts';

/** The smallest area that holds the nodes that stand at these points; undefined where there are none. */
export const areaOf = (points: readonly Point[]): Rect | undefined => unionOf(points.map(rectAt));

/** The block of nodes moved as one, with its upper left corner at `corner`, or beyond what stands there across the flow. */
export function placeBlock(
  block: readonly Point[],
  corner: Point,
  taken: readonly Point[],
  direction: Direction,
): Point[] {
  const area = areaOf(block);
  if (area === undefined) return [];
  const { across } = steps(direction);
  const rects = taken.map(rectAt);
  let at: Rect = { ...area, x: Math.round(corner.x), y: Math.round(corner.y) };
  for (;;) {
    const inTheWay = rects.filter((rect) => overlaps(rect, at));
    if (inTheWay.length === 0) break;
    // Each round passes all that is in the way, so that it ends.
    at =
      across.x > 0
        ? { ...at, x: Math.max(...inTheWay.map(({ x }) => x)) + across.x }
        : { ...at, y: Math.max(...inTheWay.map(({ y }) => y)) + across.y };
  }
  return block.map(({ x, y }) => ({ x: x - area.x + at.x, y: y - area.y + at.y }));
}
