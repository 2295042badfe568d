// Another way to the same end as `coordinates`: no chain is held straight by force. Layer by layer, down and up again,
// every vertex goes to the median of its neighbours, and those that come too near to each other share the distance
// (isotonic regression, pool adjacent violators). Where many chains hang on each other, holding them straight pushes the
// whole drawing askew, and this one is far narrower.
import { type Across, distanceIn } from './coordinates.ts';
import type { Levels } from './levels.ts';

/** Positions settle after a few rounds; a round is down and up once. */
const rounds = 8;

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function relaxedCoordinates(
  levels: Levels,
  order: readonly (readonly number[])[],
  across: Across,
): Float64Array {
  const { tasks, layerOf, up, down } = levels;
  const distance = distanceIn(levels, across);
  const x = new Float64Array(layerOf.length);
  const offsets = order.map((layer) => {
    let at = 0;
    return layer.map((vertex, i) => {
      const left = layer[i - 1];
      if (left !== undefined) at += distance(left, vertex);
      x[vertex] = at;
      return at;
    });
  });
  const settle = (layer: number, neighbours: Levels['up']) => {
    const vertices = order[layer] ?? [];
    const offset = offsets[layer] ?? [];
    const wanted = vertices.map(
      (vertex, i) => median(neighbours[vertex] ?? [], x, vertex) - (offset[i] ?? 0),
    );
    nonDecreasing(wanted).forEach((at, i) => {
      const vertex = vertices[i];
      if (vertex !== undefined) x[vertex] = at + (offset[i] ?? 0);
    });
  };
  for (let round = 0; round < rounds; round++) {
    for (let layer = 1; layer < order.length; layer++) settle(layer, up);
    for (let layer = order.length - 2; layer >= 0; layer--) settle(layer, down);
  }
  const start = x.subarray(0, tasks).reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return x.map((at) => at - start + across.task / 2);
}

/** The left one of two middles, so that a task stands in one line with its first neighbour. */
function median(neighbours: readonly number[], x: Float64Array, vertex: number): number {
  if (neighbours.length === 0) return x[vertex] ?? 0;
  const places = neighbours.map((neighbour) => x[neighbour] ?? 0).sort((a, b) => a - b);
  return places[(places.length - 1) >> 1] ?? 0;
}

/** The sequence without a descent that is nearest to the wanted one (least squares). */
export function nonDecreasing(wanted: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
