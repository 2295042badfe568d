// The ways of all dependences through the nodes as they stand. A way is kept as long as neither its ends nor a node
// near it moves, so that a drag works out a few ways on each frame and a change of the selection none.
import type { DependenceEnd, Draft, DraftTask, Point, TaskId } from '../model/draft.ts';
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
  /** Where the two tasks stand. */
  readonly from: Point;
  readonly to: Point;
}

type WayOf = (start: DependenceEnd, end: DependenceEnd) => Way;
type PlaceOf = (id: TaskId) => Point | undefined;

interface Round {
  /** Of the whole draft: of which only a part may be shown. */
  readonly tasks: number;
  readonly direction: Draft['board']['direction'];
  readonly places: ReadonlyMap<string, Point>;
  readonly ways: ReadonlyMap<string, Way>;
}

const room = 24;
const nowhere: Point = { x: 0, y: 0 };
/** With more moves than this it is cheaper to work out everything. */
const fewMoves = 40;

/** Finds the ways between the shown tasks. Those that come into view or leave it do not change the ways of the others. */
export function makeWayFinder(): (
  draft: Draft,
  shown: readonly DraftTask[],
  placeOf: PlaceOf,
  ghosts: readonly Ghost[],
) => WayOf {
  let round: Round | undefined;
  return (draft, shown, placeOf, ghosts) => {
    const { direction } = draft.board;
    const places = new Map<string, Point>(shown.map(({ id }) => [id, placeOf(id) ?? nowhere]));
    for (const { id, at } of ghosts) places.set(id, at);
    const tasks = draft.tasks.length;
    const isPart = round?.tasks === tasks && (shown.length < tasks || round.places.size < tasks);
    const kept = round?.direction === direction ? stillGood(round, places, isPart) : new Map<string, Way>();
    round = { direction, tasks, places, ways: kept };
    let obstacles: ReturnType<typeof obstaclesOf> | undefined;
    return (start, finish) => {
      const [from, to] = [endId(start), endId(finish)];
      const key = `${from}\n${to}`;
      const ends = {
        start: { id: from, at: places.get(from) ?? nowhere },
        end: { id: to, at: places.get(to) ?? nowhere },
      };
      const before = kept.get(key);
      // Out of view the ends may have moved unseen.
      if (before !== undefined && samePlace(before.from, ends.start.at) && samePlace(before.to, ends.end.at))
        return before;
      obstacles ??= obstaclesOf(places);
      const way = draw(route(ends, obstacles, direction), ends.start.at, ends.end.at);
      kept.set(key, way);
      return way;
    };
  };
}

const samePlace = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

function draw(points: readonly Point[], from: Point, to: Point): Way {
  const ends = [rectAt(from), rectAt(to)];
  const corners = [
    ...points,
    ...ends,
    ...ends.map(({ x, y, width, height }) => ({ x: x + width, y: y + height })),
  ];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  const area = { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
  return { line: linePath(points), head: headPath(points), middle: middleOf(points), area, from, to };
}

/** The ways of the round before that no node has come near to or gone from since. */
function stillGood(
  { places: before, ways }: Round,
  places: ReadonlyMap<string, Point>,
  isPart: boolean,
): Map<string, Way> {
  const moved: Rect[] = [];
  for (const [id, at] of places) {
    const was = before.get(id);
    if ((was?.x === at.x && was.y === at.y) || (was === undefined && isPart)) continue;
    moved.push(rectAt(at), ...(was === undefined ? [] : [rectAt(was)]));
  }
  if (!isPart) for (const [id, at] of before) if (!places.has(id)) moved.push(rectAt(at));
  if (moved.length === 0) return new Map(ways);
  if (moved.length > 2 * fewMoves) return new Map();
  return new Map([...ways].filter(([, { area }]) => !moved.some((rect) => overlaps(rect, area))));
}
