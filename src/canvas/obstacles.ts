import { overlaps, type Rect } from './geometry.ts';

const cell = 256;

/** Rectangles by the cells of a grid, so that asking about one line does not look at every node of a large job. */
export interface Obstacles {
  /** Whether a rectangle other than those with the given ids overlaps the area. */
  hits(area: Rect, except: ReadonlySet<string>): boolean;
  /** Those that overlap the area. */
  within(area: Rect): readonly Rect[];
}

interface Entry {
  readonly id: string;
  readonly rect: Rect;
}

const range = (from: number, length: number): readonly number[] => {
  const first = Math.floor(from / cell);
  const last = Math.floor((from + length) / cell);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

export function makeObstacles(rects: Iterable<readonly [id: string, rect: Rect]>): Obstacles {
  const cells = new Map<string, Entry[]>();
  for (const [id, rect] of rects) {
    for (const key of keysOf(rect)) {
      const entries = cells.get(key);
      if (entries === undefined) cells.set(key, [{ id, rect }]);
      else entries.push({ id, rect });
    }
  }
  const near = (area: Rect) => keysOf(area).flatMap((key) => cells.get(key) ?? []);
  return {
    hits: (area, except) => near(area).some(({ id, rect }) => !except.has(id) && overlaps(rect, area)),
    within: (area) => [
      ...new Set(
        near(area)
          .filter(({ rect }) => overlaps(rect, area))
          .map(({ rect }) => rect),
      ),
    ],
  };
}

const keysOf = ({ x, y, width, height }: Rect): readonly string[] =>
  range(x, width).flatMap((column) => range(y, height).map((row) => `${column},${row}`));
