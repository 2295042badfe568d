import { overlaps, type Rect } from './geometry.ts';

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

const cell = 256;
/** Cells in a row of the grid: numbers are far cheaper keys than texts, and this is asked for on every frame of a drag. */
const columns = 2 ** 22;

export function makeObstacles(rects: Iterable<readonly [id: string, rect: Rect]>): Obstacles {
  const cells = new Map<number, Entry[]>();
  for (const [id, rect] of rects) {
    for (const key of keysOf(rect)) {
      const entries = cells.get(key);
      if (entries === undefined) cells.set(key, [{ id, rect }]);
      else entries.push({ id, rect });
    }
  }
  function* near(area: Rect): Generator<Entry> {
    for (const key of keysOf(area)) {
      for (const entry of cells.get(key) ?? []) if (overlaps(entry.rect, area)) yield entry;
    }
  }
  return {
    hits(area, except) {
      for (const { id } of near(area)) if (!except.has(id)) return true;
      return false;
    },
    within: (area) => [...new Set(Array.from(near(area), ({ rect }) => rect))],
  };
}

function* keysOf({ x, y, width, height }: Rect): Generator<number> {
  const [left, right] = [Math.floor(x / cell), Math.floor((x + width) / cell)];
  const [top, bottom] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield row * columns + column;
  }
}
