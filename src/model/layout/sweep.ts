import type { Levels, Order } from './levels.ts';
import type { Lists } from './lists.ts';

/** Which way a sweep goes, and whether it lets those change sides that have the same centre: else they stand as before. */
interface Sweep {
  readonly up: boolean;
  readonly turned: boolean;
}

/**
 * Layer by layer, each is sorted by the mean places of its neighbours in the one before (barycentres). Changes the order
 * and the places.
 */
export function sweep(levels: Levels, order: Order, place: Int32Array, { up, turned }: Sweep): void {
  const { starts } = levels.layers;
  const last = starts.length - 2;
  const neighbours = up ? levels.down : levels.up;
  const keys = new Float64Array(order.length);
  const before = new Int32Array(order.length);
  for (let nth = 1; nth <= last; nth++) {
    const layer = up ? last - nth : nth;
    sortLayer(order, starts[layer] ?? 0, starts[layer + 1] ?? 0, neighbours, place, turned, keys, before);
  }
}

/** Sorts the vertices from `from` to `to`. Those without neighbours keep their places. */
function sortLayer(
  order: Int32Array,
  from: number,
  to: number,
  { starts, items }: Lists,
  place: Int32Array,
  turned: boolean,
  allKeys: Float64Array,
  before: Int32Array,
): void {
  const last = to - from - 1;
  // Centre and place in one number: numbers alone are sorted several times as fast as by a function.
  const keys = allKeys.subarray(from, to);
  let [latest, isSorted] = [-1, true];
  for (let at = 0; at <= last; at++) {
    const vertex = order[from + at] ?? 0;
    before[at] = vertex;
    const [first, end] = [starts[vertex] ?? 0, starts[vertex + 1] ?? 0];
    let sum = 0;
    for (let edge = first; edge < end; edge++) sum += place[items[edge] ?? 0] ?? 0;
    const centre = first === end ? at : sum / (end - first);
    const key = Math.round(centre * centreSteps) * keyBase + (turned ? last - at : at);
    keys[at] = key;
    isSorted &&= key > latest;
    latest = key;
  }
  if (isSorted) return;
  keys.sort();
  for (let at = 0; at <= last; at++) {
    const was = (keys[at] ?? 0) % keyBase;
    const vertex = before[turned ? last - was : was] ?? 0;
    order[from + at] = vertex;
    place[vertex] = at;
  }
}

/** More vertices than a layer has, and how finely centres are told apart: both fit into the 53 bits of a number. */
const [keyBase, centreSteps] = [2 ** 22, 2 ** 8];
