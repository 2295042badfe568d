// The second step, afterwards: neighbours in a layer change places where that makes fewer crossings, until none does
// (Gansner et al. 1993, "transpose"). Barycentres alone stop short of it where many have the same neighbours.
import type { Levels } from './levels.ts';

type Order = readonly (readonly number[])[];

const rounds = 12;

/** The order with neighbours exchanged; never one with more crossings. */
export function exchanged({ up, down, layerOf }: Levels, order: Order): Order {
  const layers = order.map((layer) => [...layer]);
  const place = new Int32Array(layerOf.length);
  for (const layer of layers) for (const [at, vertex] of layer.entries()) place[vertex] = at;
  const placesOf = (ends: readonly number[] | undefined): Int32Array =>
    Int32Array.from(ends ?? [], (end) => place[end] ?? 0).sort();
  for (let round = 0, better = true; better && round < rounds; round++) {
    better = false;
    for (const layer of layers) {
      // The layers above and below stand still meanwhile.
      const above = layer.map((vertex) => placesOf(up[vertex]));
      const below = layer.map((vertex) => placesOf(down[vertex]));
      for (let at = 1; at < layer.length; at++) {
        const gain =
          gainOf(above[at - 1] ?? none, above[at] ?? none) + gainOf(below[at - 1] ?? none, below[at] ?? none);
        if (gain <= 0) continue;
        better = true;
        swap(layer, at);
        swap(above, at);
        swap(below, at);
      }
      for (const [at, vertex] of layer.entries()) place[vertex] = at;
    }
  }
  return layers;
}

const none = new Int32Array(0);

function swap<Item>(list: Item[], at: number): void {
  const [left, right] = [list[at - 1], list[at]];
  if (left === undefined || right === undefined) return;
  list[at - 1] = right;
  list[at] = left;
}

/** How many crossings fewer there are when the left one of two, with these ends, stands right of the other one. */
function gainOf(left: Int32Array, right: Int32Array): number {
  let gain = 0;
  let [smaller, same] = [0, 0];
  // For each end of the left one: the ends of the right one before it cross now, those after it would.
  for (const end of left) {
    while (smaller < right.length && (right[smaller] ?? 0) < end) smaller++;
    same = Math.max(same, smaller);
    while (same < right.length && right[same] === end) same++;
    gain += smaller - (right.length - same);
  }
  return gain;
}
