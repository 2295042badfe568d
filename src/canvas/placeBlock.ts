import type { Point } from '../model/draft.ts';
import { nodeGap } from '../model/layout/nodeSize.ts';
import { type Direction, overlaps, type Rect, rectAt, unionOf } from './geometry.ts';

/** The smallest area that holds the nodes that stand at these points; undefined where there are none. */
export const areaOf = (points: readonly Point[]): Rect | undefined => unionOf(points.map(rectAt));

/** The area where it is, or beyond what stands there across the flow. */
export function freeArea(area: Rect, taken: readonly Rect[], direction: Direction): Rect {
  let at = area;
  for (;;) {
    const inTheWay = taken.filter((rect) => overlaps(rect, at));
    if (inTheWay.length === 0) return at;
    // Each round passes all that is in the way, so that it ends.
    at =
      direction === 'down'
        ? { ...at, x: Math.max(...inTheWay.map(({ x, width }) => x + width)) + nodeGap.column }
        : { ...at, y: Math.max(...inTheWay.map(({ y, height }) => y + height)) + nodeGap.column };
  }
}

/** The block of nodes moved as one, with its upper left corner at `corner`, or beyond what stands there across the flow. */
export function placeBlock(
  block: readonly Point[],
  corner: Point,
  taken: readonly Rect[],
  direction: Direction,
): Point[] {
  const area = areaOf(block);
  if (area === undefined) return [];
  const wanted = { ...area, x: Math.round(corner.x), y: Math.round(corner.y) };
  const at = freeArea(wanted, taken, direction);
  return block.map(({ x, y }) => ({ x: x - area.x + at.x, y: y - area.y + at.y }));
}
