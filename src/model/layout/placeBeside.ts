// Places for tasks that came after the others were placed: what stands stays, and nothing is put on top of it.
import type { Point } from '../draft.ts';
import { type Graph, predecessors, successors } from '../graph.ts';
import { readingOrder } from '../layers.ts';
import type { Direction } from './drawPart.ts';
import { nodeSize, steps } from './nodeSize.ts';

const { width, height } = nodeSize;
/** How many tasks without placed neighbours stand in one row. */
const perRow = 3;

/** The placed ones and the rest; a task stands after what it depends on, else before what depends on it. */
export function placeBeside<Id extends string>(
  graph: Graph<Id>,
  placed: ReadonlyMap<Id, Point>,
  direction: Direction,
): Map<Id, Point> {
  const places = new Map(placed);
  const taken = new Taken(placed.values());
  const isDown = direction === 'down';
  const { along, across } = steps(direction);
  const tried = new Map<string, number>();
  const put = (id: Id, spot: (n: number) => Point, key: string) => {
    // Where an earlier search from the same spot ended, all before is taken.
    let n = tried.get(key) ?? 0;
    while (taken.overlaps(spot(n))) n++;
    tried.set(key, n + 1);
    places.set(id, spot(n));
    taken.add(spot(n));
  };
  const from = (start: Point) => (n: number) => step(start, across, n);
  const free = step(corner([...placed.values()]), along, 1);
  const grid = (n: number) => step(step(free, across, n % perRow), along, Math.floor(n / perRow));

  for (const id of readingOrder(graph)) {
    if (places.has(id)) continue;
    const before = placesOf(predecessors(graph, id), places);
    const after = placesOf(successors(graph, id), places);
    const end = isDown ? 'y' : 'x';
    const start =
      before.length > 0
        ? step(furthest(before, end, 1), along, 1)
        : after.length > 0
          ? step(furthest(after, end, -1), along, -1)
          : undefined;
    if (start) put(id, from(start), `${start.x} ${start.y}`);
    else put(id, grid, 'free');
  }
  return places;
}

const step = ({ x, y }: Point, by: Point, n: number): Point => ({ x: x + by.x * n, y: y + by.y * n });

const placesOf = <Id>(ids: readonly Id[], places: ReadonlyMap<Id, Point>): Point[] =>
  ids.flatMap((id) => places.get(id) ?? []);

/** The one that is furthest along the flow (sign 1) or against it (-1). */
const furthest = (points: readonly Point[], end: 'x' | 'y', sign: number): Point =>
  points.reduce((best, point) => ((point[end] - best[end]) * sign > 0 ? point : best));

/** Left, and lowest: where free tasks go on. */
const corner = (points: readonly Point[]): Point =>
  points.reduce((at, { x, y }) => ({ x: Math.min(at.x, x), y: Math.max(at.y, y) }));

/** Which spots are taken, by cells of the size of a task: only the neighbouring cells can overlap. */
class Taken {
  private readonly cells = new Map<string, Point[]>();

  constructor(points: Iterable<Point>) {
    for (const point of points) this.add(point);
  }

  add(point: Point): void {
    const key = this.key(this.cell(point));
    this.cells.set(key, [...(this.cells.get(key) ?? []), point]);
  }

  overlaps(point: Point): boolean {
    const { x, y } = this.cell(point);
    for (let i = x - 1; i <= x + 1; i++) {
      for (let j = y - 1; j <= y + 1; j++) {
        const there = this.cells.get(this.key({ x: i, y: j })) ?? [];
        if (there.some((other) => doOverlap(other, point))) return true;
      }
    }
    return false;
  }

  private cell = ({ x, y }: Point): Point => ({ x: Math.floor(x / width), y: Math.floor(y / height) });
  private key = ({ x, y }: Point): string => `${x} ${y}`;
}

const doOverlap = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < width && Math.abs(a.y - b.y) < height;
