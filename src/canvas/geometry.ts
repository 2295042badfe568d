import type { Board, Point } from '../model/draft.ts';
import { nodeSize, steps } from '../model/layout/nodeSize.ts';

export type Direction = Board['direction'];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const rectAt = ({ x, y }: Point): Rect => ({ x, y, ...nodeSize });

/** Where dependences leave a node that stands at the point. */
export const exitOf = ({ x, y }: Point, direction: Direction): Point =>
  direction === 'down'
    ? { x: x + nodeSize.width / 2, y: y + nodeSize.height }
    : { x: x + nodeSize.width, y: y + nodeSize.height / 2 };

/** Where dependences enter a node that stands at the point. */
export const entryOf = ({ x, y }: Point, direction: Direction): Point =>
  direction === 'down' ? { x: x + nodeSize.width / 2, y } : { x, y: y + nodeSize.height / 2 };

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** With so much room on each side. */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The smallest one that holds them all; undefined for none. */
export function unionOf(rects: Iterable<Rect>): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The place wanted, or the nearest one beside it (across the flow, alternately after and before) where no node stands. */
export function freePlace(wanted: Point, taken: readonly Point[], direction: Direction): Point {
  const { across } = steps(direction);
  const step = across.x + across.y;
  const [length, breadth] =
    direction === 'down' ? [nodeSize.width, nodeSize.height] : [nodeSize.height, nodeSize.width];
  // How many steps away the places are that are taken: looked through once, however many nodes there are.
  const blocked = new Set<number>();
  for (const at of taken) {
    const [far, aside] = [at.x - wanted.x, at.y - wanted.y];
    const [along, off] = direction === 'down' ? [far, aside] : [aside, far];
    if (Math.abs(off) >= breadth) continue;
    for (let times = Math.floor((along - length) / step) + 1; times * step < along + length; times++)
      blocked.add(times);
  }
  for (let n = 0; ; n++) {
    const times = n % 2 === 1 ? (n + 1) / 2 : -n / 2;
    if (!blocked.has(times)) return { x: wanted.x + times * across.x, y: wanted.y + times * across.y };
  }
}
