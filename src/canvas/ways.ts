// The ways of all dependences through the nodes as they stand. A way is kept as long as neither its ends nor a node
// near it moves, so that a drag works out a few ways on each frame and a change of the selection none.
import type { DependenceEnd, Draft, Point, TaskId } from '../model/draft.ts';
import { overlaps, type Rect, rectAt } from './geometry.ts';
import { endId, type Ghost } from './ghosts.ts';
import { obstaclesOf, route } from './route.ts';
import { headPath, linePath, middleOf } from './strokes.ts';

/** How a dependence is drawn. */
export interface Way {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
  /** Ends and corners with some room around: while no node moves in or out of here, the way stays as it is. */
  readonly area: Rect;
}

type WayOf = (start: DependenceEnd, end: DependenceEnd) => Way;
type Positions = Readonly<Record<TaskId, Point>>;

interface Round {
  readonly direction: Draft['board']['direction'];
  readonly places: ReadonlyMap<string, Point>;
  readonly ways: ReadonlyMap<string, Way>;
}

const room = 24;
const nowhere: Point = { x: 0, y: 0 };
/** With more moves than this it is cheaper to work out everything. */
const fewMoves = 40;

export function makeWayFinder(): (draft: Draft, positions: Positions, ghosts: readonly Ghost[]) => WayOf {
  let round: Round | undefined;
  return (draft, positions, ghosts) => {
    const { direction } = draft.board;
    const places = new Map<string, Point>(draft.tasks.map(({ id }) => [id, positions[id] ?? nowhere]));
    for (const { id, at } of ghosts) places.set(id, at);
    const kept = round?.direction === direction ? stillGood(round, places) : new Map<string, Way>();
    round = { direction, places, ways: kept };
    let obstacles: ReturnType<typeof obstaclesOf> | undefined;
    return (start, finish) => {
      const [from, to] = [endId(start), endId(finish)];
      const key = `${from}\n${to}`;
      const before = kept.get(key);
      if (before !== undefined) return before;
      obstacles ??= obstaclesOf(places);
      const ends = {
        start: { id: from, at: places.get(from) ?? nowhere },
        end: { id: to, at: places.get(to) ?? nowhere },
      };
      const way = draw(route(ends, obstacles, direction), [rectAt(ends.start.at), rectAt(ends.end.at)]);
      kept.set(key, way);
      return way;
    };
  };
}

function draw(points: readonly Point[], ends: readonly Rect[]): Way {
  const corners = [
    ...points,
    ...ends,
    ...ends.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
  ];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  const area = { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
  return { line: linePath(points), head: headPath(points), middle: middleOf(points), area };
}

/** The ways of the round before that no node has come near to or gone from since. */
function stillGood({ places: before, ways }: Round, places: ReadonlyMap<string, Point>): Map<string, Way> {
  const moved: Rect[] = [];
  for (const [id, at] of places) {
    const was = before.get(id);
    if (was?.x === at.x && was.y === at.y) continue;
    moved.push(rectAt(at), ...(was === undefined ? [] : [rectAt(was)]));
  }
  for (const [id, at] of before) if (!places.has(id)) moved.push(rectAt(at));
  if (moved.length === 0) return new Map(ways);
  if (moved.length > 2 * fewMoves) return new Map();
  return new Map([...ways].filter(([, { area }]) => !moved.some((rect) => overlaps(rect, area))));
}
