// The way of a dependence: only horizontal and vertical pieces, around nodes where there is room. Worked out for a
// flow downwards; a flow to the right is the same picture with x and y exchanged.
import type { Point } from '../model/draft.ts';
import { nodeSize } from '../model/layout/nodeSize.ts';
import { type Direction, entryOf, exitOf, type Rect, rectAt } from './geometry.ts';
import { makeObstacles, type Obstacles } from './obstacles.ts';

/** How far from a node a dependence turns at most. */
const turn = 24;
/** How far beside a node a dependence may pass. */
const clearance = 16;
/** A dependence that goes back leaves and enters this far from the corner, and passes as far beside the nodes. */
const inset = 36;
const backTurn = 20;

interface RouteEnds {
  readonly start: { readonly id: string; readonly at: Point };
  readonly end: { readonly id: string; readonly at: Point };
}

/** The corners of the way, both ends included. */
export function route({ start, end }: RouteEnds, obstacles: Obstacles, direction: Direction): Point[] {
  if (direction === 'down') return routeDown(start, end, obstacles, direction).map((point) => point);
  const flipped: Obstacles = {
    hits: (area, except) => obstacles.hits(flipRect(area), except),
    within: (area) => obstacles.within(flipRect(area)).map(flipRect),
  };
  return routeDown(start, end, flipped, direction).map(flip);
}

const flip = ({ x, y }: Point): Point => ({ x: y, y: x });
const flipRect = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });

function routeDown(
  start: RouteEnds['start'],
  end: RouteEnds['end'],
  obstacles: Obstacles,
  direction: Direction,
): Point[] {
  const toDown = direction === 'down' ? (point: Point) => point : flip;
  const from = toDown(exitOf(start.at, direction));
  const to = toDown(entryOf(end.at, direction));
  const own = new Set([start.id, end.id]);
  if (to.y - from.y < clearance || start.id === end.id) {
    const width = direction === 'down' ? nodeSize.width : nodeSize.height;
    return wayBack(from, to, width, obstacles);
  }
  const free = (a: Point, b: Point) => !obstacles.hits(line(a, b), own);
  const straight = Math.abs(from.x - to.x) < 1;
  if (straight && free(from, to)) return [from, to];
  const gap = Math.min(turn, (to.y - from.y) / 2);
  const [early, late] = [from.y + gap, to.y - gap];
  const oneTurn = (y: number) => [from, { x: from.x, y }, { x: to.x, y }, to];
  if (!straight) {
    // Turning late keeps what starts together apart for longest; turning early is for a column that is taken.
    for (const y of [late, early]) if (allFree(oneTurn(y), free)) return oneTurn(y);
  }
  const lane = freeLane(from, to, early, late, obstacles, free);
  if (lane === undefined) return straight ? [from, to] : oneTurn(late);
  return twoTurns(from, to, lane, early, late);
}

const allFree = (points: readonly Point[], free: (a: Point, b: Point) => boolean): boolean =>
  points.every((point, index) => {
    const next = points[index + 1];
    return next === undefined || free(point, next);
  });

const twoTurns = (from: Point, to: Point, x: number, early: number, late: number): Point[] => [
  from,
  { x: from.x, y: early },
  { x, y: early },
  { x, y: late },
  { x: to.x, y: late },
  to,
];

/** The nearest column beside the nodes in the way where the dependence passes all of them. */
function freeLane(
  from: Point,
  to: Point,
  early: number,
  late: number,
  obstacles: Obstacles,
  free: (a: Point, b: Point) => boolean,
): number | undefined {
  const reach = 4 * nodeSize.width;
  const left = Math.min(from.x, to.x) - reach;
  const area = { x: left, y: early, width: Math.abs(from.x - to.x) + 2 * reach, height: late - early };
  const columns = obstacles.within(area).flatMap(({ x, width }) => [x - clearance, x + width + clearance]);
  const detour = (x: number) => Math.abs(x - from.x) + Math.abs(x - to.x);
  return [...new Set(columns)]
    .sort((a, b) => detour(a) - detour(b))
    .find((x) => allFree(twoTurns(from, to, x, early, late), free));
}

/** Out below, up between the two nodes or else along the left of all that lies between, and in from above. */
function wayBack(from: Point, to: Point, width: number, obstacles: Obstacles): Point[] {
  // A narrow side (rightward flow) has no room for the full inset.
  const offset = Math.max(width / 2 - inset, width / 4);
  const [bottom, top] = [from.y + backTurn, to.y - backTurn];
  const between = (from.x + to.x) / 2;
  const apart = Math.abs(from.x - to.x) >= width + clearance;
  const open = apart && !obstacles.hits(line({ x: between, y: bottom }, { x: between, y: top }), new Set());
  const side = open && to.x > from.x ? 1 : -1;
  const [outX, inX] = [from.x + side * offset, to.x - (open ? side : 1) * offset];
  const left = Math.min(from.x, to.x) - width / 2;
  const inTheWay = obstacles.within({ x: left - inset, y: top, width: width + inset, height: bottom - top });
  const x = open ? between : Math.min(left, ...inTheWay.map((rect) => rect.x)) - inset;
  return [
    { x: outX, y: from.y },
    { x: outX, y: bottom },
    { x, y: bottom },
    { x, y: top },
    { x: inX, y: top },
    { x: inX, y: to.y },
  ];
}

const line = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x) - 4,
  y: Math.min(a.y, b.y) + (a.x === b.x ? 0 : -4),
  width: Math.abs(a.x - b.x) + 8,
  height: Math.abs(a.y - b.y) + (a.x === b.x ? 0 : 8),
});

export const obstaclesOf = (places: Iterable<readonly [id: string, at: Point]>): Obstacles =>
  makeObstacles(Array.from(places, ([id, at]) => [id, rectAt(at)] as const));
