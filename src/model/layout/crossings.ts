import type { Lists } from '../lists.ts';
import type { Levels } from './levels.ts';

/**
 * Pairs of edges that cross, over all layers, in E log V with a Fenwick tree (Barth, Mutzel, Jünger 2002). The order comes
 * with the `place` of each vertex in its layer.
 */
export function countCrossings(
  { layers: { starts }, down }: Levels,
  order: Int32Array,
  place: Int32Array,
): number {
  const tree = new Int32Array(order.length + 1);
  let crossings = 0;
  for (let layer = 0; layer + 2 < starts.length; layer++) {
    const from = starts[layer] ?? 0;
    const to = starts[layer + 1] ?? 0;
    const width = (starts[layer + 2] ?? 0) - to;
    crossings += crossingsBelow(order, from, to, width, down, place, tree);
  }
  return crossings;
}

/** Of the vertices from `from` to `to` with a layer of that width below them. */
function crossingsBelow(
  order: Int32Array,
  from: number,
  to: number,
  width: number,
  { starts, items }: Lists,
  place: Int32Array,
  tree: Int32Array,
): number {
  tree.fill(0, 0, width + 1);
  let crossings = 0;
  let edges = 0;
  for (let at = from; at < to; at++) {
    const vertex = order[at] ?? 0;
    const first = starts[vertex] ?? 0;
    const end = starts[vertex + 1] ?? 0;
    for (let edge = first; edge < end; edge++) {
      let notRight = 0;
      for (let k = (place[items[edge] ?? 0] ?? 0) + 1; k > 0; k &= k - 1) notRight += tree[k] ?? 0;
      crossings += edges - notRight;
    }
    // Edges of one vertex do not cross each other: they are entered together, after all of them were counted.
    for (let edge = first; edge < end; edge++)
      for (let k = (place[items[edge] ?? 0] ?? 0) + 1; k <= width; k += k & -k) tree[k] = (tree[k] ?? 0) + 1;
    edges += end - first;
  }
  return crossings;
}
