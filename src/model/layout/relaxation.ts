// Another way to the same end as `coordinates`: no chain is held straight by force. Layer by layer, down and up again,
// every vertex goes to the median of its neighbours, and those that come too near to each other share the distance
// (isotonic regression, pool adjacent violators). Where many chains hang on each other, holding them straight pushes the
// whole drawing askew, and this one is far narrower.

import type { Lists } from '../lists.ts';
import { type Across, distancesIn, fromZero } from './distances.ts';
import type { Levels, Order } from './levels.ts';
import { Pools } from './pools.ts';
import { sortPiece } from './sorting.ts';

/** Positions settle after a few rounds; a round is down and up once. */
const rounds = 8;

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function relaxedCoordinates(levels: Levels, order: Order, across: Across): Float64Array {
  const { up, down, layers } = levels;
  const { starts } = layers;
  const last = starts.length - 2;
  const offsets = offsetsOf(starts, distancesIn(levels, order, across));
  const x = new Float64Array(order.length);
  for (let at = 0; at < order.length; at++) x[order[at] ?? 0] = offsets[at] ?? 0;
  const wanted = new Float64Array(order.length);
  const pools = new Pools(order.length);
  const scratch = new Float64Array(Math.max(up.items.length, down.items.length));
  const settle = (layer: number, { starts: first, items }: Lists) => {
    const from = starts[layer] ?? 0;
    const to = starts[layer + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const vertex = order[at] ?? 0;
      const start = first[vertex] ?? 0;
      const end = first[vertex + 1] ?? 0;
      // Bends, which are most of a large drawing, have one neighbour each way.
      if (end - start === 1) wanted[at] = (x[items[start] ?? 0] ?? 0) - (offsets[at] ?? 0);
      else if (start === end) wanted[at] = (x[vertex] ?? 0) - (offsets[at] ?? 0);
      else wanted[at] = medianOf(items, start, end, x, scratch) - (offsets[at] ?? 0);
    }
    pools.level(wanted, from, to);
    for (let at = from; at < to; at++) x[order[at] ?? 0] = (wanted[at] ?? 0) + (offsets[at] ?? 0);
  };
  for (let round = 0; round < rounds; round++) {
    for (let layer = 1; layer <= last; layer++) settle(layer, up);
    for (let layer = last - 1; layer >= 0; layer--) settle(layer, down);
  }
  return fromZero(levels, across, x);
}

/** Where each place of the order is when each layer is pushed together. */
function offsetsOf(starts: Int32Array, distances: Float64Array): Float64Array {
  const offsets = new Float64Array(distances.length);
  for (let layer = 0; layer + 1 < starts.length; layer++)
    for (let at = (starts[layer] ?? 0) + 1; at < (starts[layer + 1] ?? 0); at++)
      offsets[at] = (offsets[at - 1] ?? 0) + (distances[at] ?? 0);
  return offsets;
}

/** The left one of two middles, so that a task stands in one line with its first neighbour. */
function medianOf(
  neighbours: Int32Array,
  from: number,
  to: number,
  x: Float64Array,
  scratch: Float64Array,
): number {
  for (let at = from; at < to; at++) scratch[at] = x[neighbours[at] ?? 0] ?? 0;
  sortPiece(scratch, from, to);
  return scratch[(from + to - 1) >> 1] ?? 0;
}
