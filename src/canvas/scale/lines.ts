// How the layer draws a dependence: as a straight line where the picture is small, else with one turn, as the canvas
// does where nothing is in the way. Nodes in the way are not gone around: there is no time for it.
import type { Point } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { type Direction, grown, type Rect } from '../geometry.ts';
import type { Scene } from './scene.ts';

/** How far from its end a dependence turns at most. */
const turn = 24;

/**
 * Calls `to` with the numbers of the dependences whose line touches the area, and with where the line begins and ends.
 * `among` are the numbers of those that are looked at; without it, all.
 */
export function eachLine(
  { corners, ends }: Scene,
  direction: Direction,
  area: Rect,
  to: (dependence: number, x1: number, y1: number, x2: number, y2: number) => void,
  among?: readonly number[],
): void {
  const down = direction === 'down';
  const [outX, outY] = down ? [nodeSize.width / 2, nodeSize.height] : [nodeSize.width, nodeSize.height / 2];
  const [inX, inY] = down ? [nodeSize.width / 2, 0] : [0, nodeSize.height / 2];
  const [left, top, right, bottom] = [area.x, area.y, area.x + area.width, area.y + area.height];
  const count = among?.length ?? ends.length / 2;
  for (let at = 0; at < count; at++) {
    const dependence = among === undefined ? at : (among[at] ?? 0);
    const [start, end] = [ends[2 * dependence] ?? -1, ends[2 * dependence + 1] ?? -1];
    if (start < 0 || end < 0) continue;
    const [x1, y1] = [(corners[2 * start] ?? 0) + outX, (corners[2 * start + 1] ?? 0) + outY];
    const [x2, y2] = [(corners[2 * end] ?? 0) + inX, (corners[2 * end + 1] ?? 0) + inY];
    if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) continue;
    if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) continue;
    to(dependence, x1, y1, x2, y2);
  }
}

/** The places where a line with one turn turns. */
export function turnsOf(
  direction: Direction,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): readonly [Point, Point] {
  if (direction === 'down') {
    const y = y2 - Math.sign(y2 - y1) * Math.min(turn, Math.abs(y2 - y1) / 2);
    return [
      { x: x1, y },
      { x: x2, y },
    ];
  }
  const x = x2 - Math.sign(x2 - x1) * Math.min(turn, Math.abs(x2 - x1) / 2);
  return [
    { x, y: y1 },
    { x, y: y2 },
  ];
}

/** The number of the dependence whose line is nearest to the point, no further than `reach` from it. */
export function lineAt(
  scene: Scene,
  direction: Direction,
  { x, y }: Point,
  reach: number,
  straight: boolean,
): number | undefined {
  let best: number | undefined;
  let least = reach;
  const area = grown({ x, y, width: 0, height: 0 }, reach);
  const look = (dependence: number, a: Point, b: Point) => {
    const distance = distanceTo(a, b, x, y);
    if (distance > least) return;
    least = distance;
    best = dependence;
  };
  eachLine(scene, direction, area, (dependence, x1, y1, x2, y2) => {
    const [a, b] = [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
    if (straight) return look(dependence, a, b);
    const [c, d] = turnsOf(direction, x1, y1, x2, y2);
    look(dependence, a, c);
    look(dependence, c, d);
    look(dependence, d, b);
  });
  return best;
}

function distanceTo(a: Point, b: Point, x: number, y: number): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(a.x + along * dx - x, a.y + along * dy - y);
}
