// The second step, afterwards: neighbours in a layer change places where that makes fewer crossings, until none does
// (Gansner et al. 1993, "transpose"). Barycentres alone stop short of it where many have the same neighbours.

import type { Lists } from '../lists.ts';
import { type Levels, type Order, placesOf } from './levels.ts';
import { sortPiece } from './sorting.ts';

/** The order with neighbours exchanged, all layers so many times at most; never one with more crossings. */
export function exchanged(levels: Levels, order: Order, rounds: number): Order {
  const { up, down, layers } = levels;
  const better = order.slice();
  const place = placesOf(levels, order);
  // The places of the neighbours of each vertex, in ascending order.
  const [above, below] = [
    { ...up, items: up.items.slice() },
    { ...down, items: down.items.slice() },
  ];
  for (let round = 0, isBetter = true; isBetter && round < rounds; round++) {
    isBetter = false;
    for (let layer = 0; layer + 1 < layers.starts.length; layer++) {
      const from = layers.starts[layer] ?? 0;
      const to = layers.starts[layer + 1] ?? 0;
      // The layers above and below stand still meanwhile.
      for (let at = from; at < to; at++) {
        sortPlaces(up, better[at] ?? 0, place, above.items);
        sortPlaces(down, better[at] ?? 0, place, below.items);
      }
      for (let at = from + 1; at < to; at++) {
        const left = better[at - 1] ?? 0;
        const right = better[at] ?? 0;
        if (gainOf(above, left, right) + gainOf(below, left, right) <= 0) continue;
        isBetter = true;
        better[at - 1] = right;
        better[at] = left;
      }
      for (let at = from; at < to; at++) place[better[at] ?? 0] = at - from;
    }
  }
  return better;
}

/** Writes the places of the neighbours, in ascending order, where the neighbours are in `neighbours`. */
function sortPlaces({ starts, items }: Lists, vertex: number, place: Int32Array, sorted: Int32Array): void {
  const from = starts[vertex] ?? 0;
  const to = starts[vertex + 1] ?? 0;
  for (let at = from; at < to; at++) sorted[at] = place[items[at] ?? 0] ?? 0;
  sortPiece(sorted, from, to);
}

/** How many crossings fewer there are when the left one of two, with these places of neighbours, stands right of the other. */
function gainOf({ starts, items }: Lists, left: number, right: number): number {
  const from = starts[right] ?? 0;
  const to = starts[right + 1] ?? 0;
  let gain = 0;
  let smaller = from;
  let same = from;
  // For each end of the left one: the ends of the right one before it cross now, those after it would.
  for (let edge = starts[left] ?? 0; edge < (starts[left + 1] ?? 0); edge++) {
    const end = items[edge] ?? 0;
    while (smaller < to && (items[smaller] ?? 0) < end) smaller++;
    same = Math.max(same, smaller);
    while (same < to && items[same] === end) same++;
    gain += smaller - from - (to - same);
  }
  return gain;
}
