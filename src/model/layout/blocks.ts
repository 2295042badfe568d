// Groups: each is drawn by itself, with a frame, and is one node for what is outside.

import { type Lists, listAt, listsFrom, turnedAround } from '../lists.ts';
import type { Drawn } from './drawPart.ts';
import { frameRoom, nodeSize } from './nodeSize.ts';

/** A group in its frame. */
export interface Block extends Drawn {
  readonly members: Int32Array;
}

/** The groups that are not empty. `draw` gives the corners of the tasks of a graph. */
export function blocksOf(
  edges: Lists,
  groups: Lists,
  draw: (inside: Lists) => Float64Array,
): readonly Block[] {
  if (groups.items.length === 0) return [];
  const before = turnedAround(edges);
  return Array.from({ length: groups.starts.length - 1 }, (_, group) => listAt(groups, group))
    .filter(({ length }) => length > 0)
    .map((members) => framed(members, draw(insideOf(edges, before, members))));
}

/**
 * The members as they come, and behind them one node for all that lies before the group, and one for all that lies after
 * it, if anything does: what hangs on the same things outside stands in a layer then, and not as if it had nothing to do
 * with anything.
 */
function insideOf(after: Lists, before: Lists, members: Int32Array): Lists {
  const places = new Map(Array.from(members, (node, place) => [node, place]));
  const isOutside = (node: number) => !places.has(node);
  const leadsIn = members.map((node) => (listAt(before, node).some(isOutside) ? 1 : 0));
  const leadsOut = members.map((node) => (listAt(after, node).some(isOutside) ? 1 : 0));
  const source = members.length;
  const sink = source + (leadsIn.includes(1) ? 1 : 0);
  const [starts, ends]: [number[], number[]] = [[], []];
  const join = (start: number, end: number) => {
    starts.push(start);
    ends.push(end);
  };
  members.forEach((node, place) => {
    if (leadsIn[place] === 1) join(source, place);
    for (const next of listAt(after, node)) {
      const end = places.get(next);
      if (end !== undefined) join(place, end);
    }
    if (leadsOut[place] === 1) join(place, sink);
  });
  const count = sink + (leadsOut.includes(1) ? 1 : 0);
  return listsFrom(count, Int32Array.from(starts), Int32Array.from(ends));
}

/** The members at these corners, from 0, 0 on, with a frame around them. */
function framed(members: Int32Array, inside: Float64Array): Block {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let at = 0; at < 2 * members.length; at += 2) {
    const [x, y] = [inside[at] ?? 0, inside[at + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + nodeSize.width);
    bottom = Math.max(bottom, y + nodeSize.height);
  }
  const [width, height] = [right - left, bottom - top];
  const { padding, title } = frameRoom({ width, height });
  const corners = inside
    .subarray(0, 2 * members.length)
    .map((at, n) => (n % 2 === 0 ? at - left + padding : at - top + padding + title));
  return { members, corners, width: width + 2 * padding, height: height + 2 * padding + title };
}
