// Corners of a way as what SVG draws: a line with round corners, an arrow head, and a place for a mark.
import type { Point } from '../model/draft.ts';

const radius = 10;
const head = 8;
/** The tip stops short of the border of the node. */
const tipGap = 1;

const away = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
};
const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
const at = ({ x, y }: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;

/** The `d` of the line; it ends inside the arrow head, so that the tip stays sharp. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  for (const [index, point] of rest.entries()) {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (after === undefined) path += `L${at(away(point, before, head / 2 + tipGap))}`;
    else {
      // Two corners that share a piece get half of it each.
      const r = Math.min(radius, lengthOf(before, point) / 2, lengthOf(point, after) / 2);
      path += `L${at(away(point, before, r))}Q${at(point)} ${at(away(point, after, r))}`;
    }
  }
  return path;
}

/** The `d` of the arrow head at the end of the way. */
export function headPath(points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const tip = away(end, before, tipGap);
  const base = away(end, before, tipGap + head);
  const side = { x: (base.y - tip.y) / 2, y: (tip.x - base.x) / 2 };
  return `M${at(tip)}L${at({ x: base.x + side.x, y: base.y + side.y })}L${at({ x: base.x - side.x, y: base.y - side.y })}Z`;
}

/** The middle of the longest piece: where a mark on the line is seen best. */
export function middleOf(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined || lengthOf(point, next) <= longest) continue;
    longest = lengthOf(point, next);
    best = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
  }
  return best;
}
