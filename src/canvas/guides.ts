// What is dragged snaps to the edges and the middle of the tasks around it; lines show to which.
import type { Point, TaskId } from '../model/draft.ts';
import { nodeSize } from '../model/layout/nodeSize.ts';
import type { Rect } from './geometry.ts';
import { areaOf } from './placeBlock.ts';

type Places = Readonly<Record<TaskId, Point>>;

/** A line through what stands in one row or column; `from` and `to` are its ends on the other axis. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Snapped {
  readonly moved: Places;
  readonly guides: readonly Guide[];
}

interface Hit {
  readonly by: number;
  readonly at: number;
  readonly other: Rect;
}

/** How far around the dragged tasks others count, px: what is not on the screen should not pull. */
export const snapReach = 1200;

/** The dragged tasks, moved together by at most `within` pixels each way so that they line up with one that stands. */
export function snap(moved: Places, positions: Places, within: number): Snapped {
  const block = areaOf(Object.values(moved));
  if (block === undefined) return { moved, guides: [] };
  let x: Hit | undefined;
  let y: Hit | undefined;
  for (const id of Object.keys(positions) as TaskId[]) {
    const at = positions[id];
    if (at === undefined || moved[id] !== undefined) continue;
    const other: Rect = { ...at, ...nodeSize };
    if (gap(block, other) > snapReach) continue;
    x = nearer(x, lines(block.x, block.width), lines(other.x, other.width), other, within);
    y = nearer(y, lines(block.y, block.height), lines(other.y, other.height), other, within);
  }
  if (x === undefined && y === undefined) return { moved, guides: [] };
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 };
  const entries = Object.entries(moved) as [TaskId, Point][];
  const area = { ...block, x: block.x + by.x, y: block.y + by.y };
  return {
    moved: Object.fromEntries(entries.map(([id, at]) => [id, { x: at.x + by.x, y: at.y + by.y }])),
    guides: [
      ...(x === undefined ? [] : [guide('x', x, [area.y, area.height], [x.other.y, x.other.height])]),
      ...(y === undefined ? [] : [guide('y', y, [area.x, area.width], [y.other.x, y.other.width])]),
    ],
  };
}

type Span = readonly [from: number, length: number];

/** Near edge, middle and far edge. */
const lines = (from: number, length: number): readonly number[] => [from, from + length / 2, from + length];

function nearer(
  best: Hit | undefined,
  mine: readonly number[],
  theirs: readonly number[],
  other: Rect,
  within: number,
): Hit | undefined {
  let hit = best;
  for (const [index, at] of theirs.entries()) {
    // Edges line up with edges of the same side, middles with middles.
    const by = Math.round(at - (mine[index] ?? at));
    if (Math.abs(by) <= within && (hit === undefined || Math.abs(by) < Math.abs(hit.by)))
      hit = { by, at, other };
  }
  return hit;
}

const guide = (axis: Guide['axis'], { at }: Hit, [a, aLength]: Span, [b, bLength]: Span): Guide => ({
  axis,
  at,
  from: Math.min(a, b),
  to: Math.max(a + aLength, b + bLength),
});

const gap = (a: Rect, b: Rect): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);
