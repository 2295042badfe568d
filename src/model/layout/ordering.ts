// The second step: the order within each layer, with few crossings. Barycentre sweeps, downwards and upwards in turn;
// the best order that was seen is kept.
import { exchanged } from './exchange.ts';
import type { Levels } from './levels.ts';

type Order = readonly (readonly number[])[];

const sweeps = 8;
const manyVertices = 8000;

/** `onProgress` is told the share of the sweeps that are done. */
export function orderLayers(levels: Levels, onProgress: (done: number) => void = () => {}): Order {
  let order = firstOrder(levels);
  let best = order;
  let fewest = countCrossings(levels, order);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    order = sweep % 2 === 0 ? sweepDown(levels, order) : sweepUp(levels, order);
    onProgress((sweep + 1) / sweeps);
    const crossings = countCrossings(levels, order);
    if (crossings < fewest) {
      best = order;
      fewest = crossings;
    }
  }
  // In a large drawing this would take most of the time.
  return fewest > 0 && levels.layerOf.length <= manyVertices ? exchanged(levels, best) : best;
}

/** Depth first from the top: what belongs together stands together, and what is given first stands first. */
function firstOrder({ layers, layerOf, down }: Levels): Order {
  const order: number[][] = layers.map(() => []);
  const seen = new Set<number>();
  for (const root of layers.flat()) {
    const stack = [root];
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      if (seen.has(vertex)) continue;
      seen.add(vertex);
      order[layerOf[vertex] ?? 0]?.push(vertex);
      stack.push(...(down[vertex] ?? []).toReversed());
    }
  }
  return order;
}

function sweepDown({ up, layerOf }: Levels, order: Order): Order {
  const place = placesOf(layerOf, order);
  return order.map((layer) => sortLayer(layer, up, place));
}

function sweepUp({ down, layerOf }: Levels, order: Order): Order {
  const place = placesOf(layerOf, order);
  return order
    .toReversed()
    .map((layer) => sortLayer(layer, down, place))
    .reverse();
}

function placesOf(layerOf: readonly number[], order: Order): Int32Array {
  const place = new Int32Array(layerOf.length);
  for (const layer of order) {
    for (const [i, vertex] of layer.entries()) place[vertex] = i;
  }
  return place;
}

/** Sorts by the mean place of the neighbours, and writes the new places. Vertices without any keep theirs. */
function sortLayer(layer: readonly number[], neighbours: Levels['up'], place: Int32Array): number[] {
  const centres = Float64Array.from(layer, (vertex) => {
    const beside = neighbours[vertex] ?? [];
    let sum = 0;
    for (const other of beside) sum += place[other] ?? 0;
    return beside.length === 0 ? (place[vertex] ?? 0) : sum / beside.length;
  });
  const sorted = Array.from(layer.keys())
    .sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0))
    .map((at) => layer[at] ?? 0);
  for (let at = 0; at < sorted.length; at++) place[sorted[at] ?? 0] = at;
  return sorted;
}

/** Pairs of edges that cross, over all layers. Each layer's in E log V, with a Fenwick tree (Barth et al. 2002). */
export function countCrossings({ down, layerOf }: Levels, order: Order): number {
  const place = placesOf(layerOf, order);
  let crossings = 0;
  order.slice(1).forEach((lower, i) => {
    const tree = new Int32Array(lower.length + 1);
    let edges = 0;
    for (const vertex of order[i] ?? []) {
      const ends = (down[vertex] ?? []).map((end) => place[end] ?? 0);
      for (const end of ends) {
        let notRight = 0;
        for (let k = end + 1; k > 0; k -= k & -k) notRight += tree[k] ?? 0;
        crossings += edges - notRight;
      }
      // Edges of one vertex do not cross each other: they are entered together, after all of them were counted.
      for (const end of ends) {
        edges += 1;
        for (let k = end + 1; k < tree.length; k += k & -k) tree[k] = (tree[k] ?? 0) + 1;
      }
    }
  });
  return crossings;
}
