import type { Levels, Order } from './levels.ts';

/** Pixels across the flow. */
export interface Across {
  /** Extent of each vertex; that of a bend is 0. */
  readonly sizes: Float64Array;
  /** Least distance between two tasks, between a task and a bend, and between two bends. */
  readonly gap: number;
  readonly besideBend: number;
  readonly betweenBends: number;
}

/** The least distance between the middles of the vertex at each place of the order and the one left of it, if any. */
export function distancesIn({ tasks, layers }: Levels, order: Order, across: Across): Float64Array {
  const { sizes, gap, besideBend, betweenBends } = across;
  const betweens = [gap, besideBend, betweenBends];
  const distances = new Float64Array(order.length);
  for (let layer = 0; layer + 1 < layers.starts.length; layer++) {
    for (let at = (layers.starts[layer] ?? 0) + 1; at < (layers.starts[layer + 1] ?? 0); at++) {
      const left = order[at - 1] ?? 0;
      const right = order[at] ?? 0;
      const bends = (left < tasks ? 0 : 1) + (right < tasks ? 0 : 1);
      distances[at] = ((sizes[left] ?? 0) + (sizes[right] ?? 0)) / 2 + (betweens[bends] ?? 0);
    }
  }
  return distances;
}

/** The same middles, moved so that the leftmost task begins at 0. */
export function fromZero({ tasks }: Levels, { sizes }: Across, middles: Float64Array): Float64Array {
  let start = Number.POSITIVE_INFINITY;
  for (let vertex = 0; vertex < tasks; vertex++)
    start = Math.min(start, (middles[vertex] ?? 0) - (sizes[vertex] ?? 0) / 2);
  return middles.map((at) => at - start);
}
