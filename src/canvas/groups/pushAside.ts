import type { Rect } from '../geometry.ts';

/** The way in which what is covered is moved. */
export type Way = 'down' | 'up' | 'right' | 'left';

/** A box as seen along one way: from where it begins to where it ends, and from side to side. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const spanOf: Readonly<Record<Way, (rect: Rect) => Span>> = {
  down: ({ x, y, width, height }) => ({ start: y, end: y + height, low: x, high: x + width }),
  up: ({ x, y, width, height }) => ({ start: -y - height, end: -y, low: x, high: x + width }),
  right: ({ x, y, width, height }) => ({ start: x, end: x + width, low: y, high: y + height }),
  left: ({ x, y, width, height }) => ({ start: -x - width, end: -x, low: y, high: y + height }),
};

const moved: Readonly<Record<Way, (rect: Rect, by: number) => Rect>> = {
  down: (rect, by) => ({ ...rect, y: rect.y + by }),
  up: (rect, by) => ({ ...rect, y: rect.y - by }),
  right: (rect, by) => ({ ...rect, x: rect.x + by }),
  left: (rect, by) => ({ ...rect, x: rect.x - by }),
};

/** What has been moved on: where it was, and where it ends now. */
interface Pushed {
  readonly was: Span;
  readonly end: number;
}

/** Of thousands that are moved on, those in the lanes of a box alone are looked at. */
const laneWidth = 256;

function lanesOf({ low, high }: Span): readonly number[] {
  const first = Math.floor(low / laneWidth);
  return Array.from({ length: Math.ceil(high / laneWidth) - first }, (_, nth) => first + nth);
}

const meet = (a: Span, b: Span): boolean => a.low < b.high && b.low < a.high;

/**
 * Moves what the frame covers out of it, one way; what that would come upon moves on before it, and never comes closer
 * than it stood. Only boxes beyond `from`, which is inside of the frame, are looked at. Boxes that did not overlap do not
 * afterwards, whether they are looked at or not: what moves does so away from the line at the end of `from`, and what
 * is not beyond that line is not in the way of what is.
 */
export function pushAside(
  boxes: readonly Rect[],
  frame: Rect,
  from: Rect,
  way: Way,
  gap: number,
): readonly Rect[] {
  const spans = boxes.map(spanOf[way]);
  const line = spanOf[way](from).end;
  const covered = spanOf[way](frame);
  const beyond = [...spans.entries()]
    .filter(([, { start }]) => start >= line)
    .toSorted(([, a], [, b]) => a.start - b.start);
  const after = [...boxes];
  const pushing = new Map<number, Pushed[]>();
  for (const [index, span] of beyond) {
    let { start } = span;
    const lanes = lanesOf(span);
    for (const lane of lanes) {
      for (const { was, end } of pushing.get(lane) ?? [])
        if (was.end <= span.start && meet(was, span))
          start = Math.max(start, end + Math.min(gap, span.start - was.end));
    }
    if (start < covered.end && meet(covered, span)) start = covered.end + gap;
    const [by, box] = [start - span.start, boxes[index]];
    if (by === 0 || box === undefined) continue;
    const pushed = { was: span, end: span.end + by };
    for (const lane of lanes) {
      const others = pushing.get(lane);
      if (others === undefined) pushing.set(lane, [pushed]);
      else others.push(pushed);
    }
    after[index] = moved[way](box, by);
  }
  return after;
}
