import type { Point } from '../model/draft.ts';
import { type Direction, overlaps, type Rect, rectAt, steps } from './geometry.ts';

/** The smallest area that holds the nodes that stand at these points; undefined where there are none. */
export function areaOf(points: readonly Point[]): Rect | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of points.map(rectAt)) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

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
