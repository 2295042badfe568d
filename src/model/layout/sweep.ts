import type { Lists } from '../lists.ts';
import type { Levels, Order } from './levels.ts';
import { KeySort } from './sorting.ts';

/** Which way a sweep goes, and whether it lets those change sides that have the same centre: else they stand as before. */
interface Way {
  readonly up: boolean;
  readonly turned: boolean;
}

/**
 * Layer by layer, each is sorted by the mean places of its neighbours in the one before (barycentres). Changes the order
 * and the places.
 */
export function sweep(levels: Levels, order: Order, place: Int32Array, { up, turned }: Way): void {
  const { starts } = levels.layers;
  const last = starts.length - 2;
  const neighbours = up ? levels.down : levels.up;
  const centres = new Int32Array(order.length);
  const sorted = new Int32Array(order.length);
  const byCentre = new KeySort(order.length);
  for (let nth = 1; nth <= last; nth++) {
    const layer = up ? last - nth : nth;
    const from = starts[layer] ?? 0;
    const width = (starts[layer + 1] ?? 0) - from;
    for (let at = 0; at < width; at++) {
      const vertex = order[from + (turned ? width - 1 - at : at)] ?? 0;
      sorted[at] = vertex;
      centres[at] = centreOf(vertex, neighbours, place);
    }
    byCentre.sort(sorted, centres, width);
    for (let at = 0; at < width; at++) {
      const vertex = sorted[at] ?? 0;
      order[from + at] = vertex;
      place[vertex] = at;
    }
  }
}

/** The mean place of the neighbours, as a whole number; of a vertex without any its own. */
function centreOf(vertex: number, { starts, items }: Lists, place: Int32Array): number {
  const from = starts[vertex] ?? 0;
  const to = starts[vertex + 1] ?? 0;
  if (from === to) return (place[vertex] ?? 0) * centreSteps;
  let sum = 0;
  for (let at = from; at < to; at++) sum += place[items[at] ?? 0] ?? 0;
  return Math.round((sum * centreSteps) / (to - from));
}

/** How finely centres are told apart. */
const centreSteps = 256;
