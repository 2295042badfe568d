// Another way to the same end as `coordinates`: no chain is held straight by force. Layer by layer, down and up again,
// every vertex goes to the median of its neighbours, and those that come too near to each other share the distance
// (isotonic regression, pool adjacent violators). Where many chains hang on each other, holding them straight pushes the
// whole drawing askew, and this one is far narrower.
import { type Across, distanceIn, fromZero } from './coordinates.ts';
import type { Levels } from './levels.ts';

/** Positions settle after a few rounds; a round is down and up once. */
const rounds = 8;

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function relaxedCoordinates(
  levels: Levels,
  order: readonly (readonly number[])[],
  across: Across,
): Float64Array {
  const { layerOf, up, down } = levels;
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
    const wanted = new Float64Array(vertices.length);
    for (let i = 0; i < vertices.length; i++) {
      const vertex = vertices[i] ?? 0;
      wanted[i] = median(neighbours[vertex] ?? [], x, vertex) - (offset[i] ?? 0);
    }
    const settled = nonDecreasing(wanted);
    for (let i = 0; i < vertices.length; i++) x[vertices[i] ?? 0] = (settled[i] ?? 0) + (offset[i] ?? 0);
  };
  for (let round = 0; round < rounds; round++) {
    for (let layer = 1; layer < order.length; layer++) settle(layer, up);
    for (let layer = order.length - 2; layer >= 0; layer--) settle(layer, down);
  }
  return fromZero(levels, across, x);
}

/** The left one of two middles, so that a task stands in one line with its first neighbour. */
function median(neighbours: readonly number[], x: Float64Array, vertex: number): number {
  const [first, second] = neighbours;
  // Bends, which are most of a large drawing, have one neighbour each way: nothing is made for them.
  if (first === undefined) return x[vertex] ?? 0;
  if (second === undefined) return x[first] ?? 0;
  if (neighbours.length === 2) return Math.min(x[first] ?? 0, x[second] ?? 0);
  const places = Float64Array.from(neighbours, (neighbour) => x[neighbour] ?? 0).sort();
  return places[(places.length - 1) >> 1] ?? 0;
}

/** The sequence without a descent that is nearest to the wanted one (least squares). */
export function nonDecreasing(wanted: ArrayLike<number>): Float64Array {
  // Pools as two lists of numbers: objects for each would be most of the work.
  const sums = new Float64Array(wanted.length);
  const counts = new Int32Array(wanted.length);
  let pools = 0;
  for (let at = 0; at < wanted.length; at++) {
    let [sum, count] = [wanted[at] ?? 0, 1];
    for (; pools > 0; pools--) {
      const [lastSum, lastCount] = [sums[pools - 1] ?? 0, counts[pools - 1] ?? 1];
      if (lastSum / lastCount <= sum / count) break;
      sum += lastSum;
      count += lastCount;
    }
    sums[pools] = sum;
    counts[pools] = count;
    pools += 1;
  }
  const nearest = new Float64Array(wanted.length);
  for (let pool = 0, at = 0; pool < pools; pool++) {
    const count = counts[pool] ?? 0;
    nearest.fill((sums[pool] ?? 0) / count, at, at + count);
    at += count;
  }
  return nearest;
}
