// The second step, afterwards: neighbours in a layer change places where that makes fewer crossings, until none does
// (Gansner et al. 1993, "transpose"). Barycentres alone stop short of it where many have the same neighbours.
import { type Levels, type Order, placesOf } from './levels.ts';
import type { Lists } from './lists.ts';

const rounds = 12;

/** The order with neighbours exchanged; never one with more crossings. */
export function exchanged(levels: Levels, order: Order): Order {
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
      const [from, to] = [layers.starts[layer] ?? 0, layers.starts[layer + 1] ?? 0];
      // The layers above and below stand still meanwhile.
      for (let at = from; at < to; at++) {
        sortPlaces(up, better[at] ?? 0, place, above.items);
        sortPlaces(down, better[at] ?? 0, place, below.items);
      }
      for (let at = from + 1; at < to; at++) {
        const [left, right] = [better[at - 1] ?? 0, better[at] ?? 0];
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

/** So many are sorted sooner by insertion than by the machinery of a large sort. */
const few = 12;

/** Writes the places of the neighbours, in ascending order, where the neighbours are in `neighbours`. */
function sortPlaces({ starts, items }: Lists, vertex: number, place: Int32Array, sorted: Int32Array): void {
  const [from, to] = [starts[vertex] ?? 0, starts[vertex + 1] ?? 0];
  for (let at = from; at < to; at++) sorted[at] = place[items[at] ?? 0] ?? 0;
  if (to - from > few) {
    sorted.subarray(from, to).sort();
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const value = sorted[at] ?? 0;
    let hole = at;
    for (; hole > from && (sorted[hole - 1] ?? 0) > value; hole--) sorted[hole] = sorted[hole - 1] ?? 0;
    sorted[hole] = value;
  }
}

/** How many crossings fewer there are when the left one of two, with these places of neighbours, stands right of the other. */
function gainOf({ starts, items }: Lists, left: number, right: number): number {
  const [from, to] = [starts[right] ?? 0, starts[right + 1] ?? 0];
  let gain = 0;
  let [smaller, same] = [from, from];
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
