// The second step: the order within each layer, with few crossings. Barycentre sweeps, downwards and upwards in turn;
// the best order that was seen is kept. A small drawing is tried in several ways, of which now one, now another is best.
import { exchanged } from './exchange.ts';
import type { Levels } from './levels.ts';

type Order = readonly (readonly number[])[];

/** Up to here all ways are tried; from there on neighbours are not exchanged, which would take most of the time. */
const [fewVertices, manyVertices] = [1500, 8000];
/** Sweeps end after some that have found nothing better. */
const vainSweeps = 4;
const mostSweeps = (vertices: number) => (vertices <= manyVertices ? 24 : 8);

interface Way {
  /** Whether the first sweep goes up. */
  readonly up: boolean;
  /** Whether two of four sweeps let those change sides that have the same centre: else they stand as they began. */
  readonly turning: boolean;
}

const plain: Way = { up: false, turning: false };
const ways: readonly Way[] = [
  plain,
  { up: true, turning: false },
  { up: false, turning: true },
  { up: true, turning: true },
];

/** `onProgress` is told the share that is done. */
export function orderLayers(levels: Levels, onProgress: (done: number) => void = () => {}): Order {
  const vertices = levels.layerOf.length;
  let best = firstOrder(levels);
  let fewest = countCrossings(levels, best);
  if (fewest === 0) return best;
  const [first, tried] = [best, vertices <= fewVertices ? ways : [plain]];
  tried.forEach((way, at) => {
    const swept = sweepFrom(levels, first, way, (done) => onProgress((at + done) / tried.length));
    const order = vertices <= manyVertices ? exchanged(levels, swept) : swept;
    const crossings = countCrossings(levels, order);
    if (crossings >= fewest) return;
    best = order;
    fewest = crossings;
  });
  return best;
}

function sweepFrom(
  levels: Levels,
  first: Order,
  { up, turning }: Way,
  onProgress: (done: number) => void,
): Order {
  let [order, best] = [first, first];
  let fewest = countCrossings(levels, first);
  let vain = 0;
  const most = mostSweeps(levels.layerOf.length);
  for (let sweep = 0; sweep < most && vain < vainSweeps && fewest > 0; sweep++) {
    const turned = turning && sweep % 4 >= 2;
    const goesUp = (sweep % 2 === 1) !== up;
    order = goesUp ? sweepUp(levels, order, turned) : sweepDown(levels, order, turned);
    onProgress((sweep + 1) / most);
    const crossings = countCrossings(levels, order);
    vain = crossings < fewest ? 0 : vain + 1;
    if (vain > 0) continue;
    best = order;
    fewest = crossings;
  }
  return best;
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

function sweepDown({ up, layerOf }: Levels, order: Order, turned: boolean): Order {
  const place = placesOf(layerOf, order);
  return order.map((layer) => sortLayer(layer, up, place, turned));
}

function sweepUp({ down, layerOf }: Levels, order: Order, turned: boolean): Order {
  const place = placesOf(layerOf, order);
  return order
    .toReversed()
    .map((layer) => sortLayer(layer, down, place, turned))
    .reverse();
}

function placesOf(layerOf: readonly number[], order: Order): Int32Array {
  const place = new Int32Array(layerOf.length);
  for (const layer of order) {
    for (const [i, vertex] of layer.entries()) place[vertex] = i;
  }
  return place;
}

/**
 * Sorts by the mean place of the neighbours, and writes the new places. Vertices without any keep theirs. `turned`
 * exchanges those with the same centre.
 */
function sortLayer(
  layer: readonly number[],
  neighbours: Levels['up'],
  place: Int32Array,
  turned: boolean,
): number[] {
  const last = layer.length - 1;
  // Centre and place in one number: numbers alone are sorted several times as fast as by a function.
  const keys = new Float64Array(layer.length);
  for (let at = 0; at <= last; at++) {
    const vertex = layer[at] ?? 0;
    const beside = neighbours[vertex] ?? [];
    let sum = 0;
    for (const other of beside) sum += place[other] ?? 0;
    const centre = beside.length === 0 ? (place[vertex] ?? 0) : sum / beside.length;
    keys[at] = Math.round(centre * centreSteps) * keyBase + (turned ? last - at : at);
  }
  keys.sort();
  const sorted: number[] = new Array(layer.length);
  for (let at = 0; at <= last; at++) {
    const from = (keys[at] ?? 0) % keyBase;
    const vertex = layer[turned ? last - from : from] ?? 0;
    sorted[at] = vertex;
    place[vertex] = at;
  }
  return sorted;
}

/** More vertices than a layer has, and how finely centres are told apart: both fit into the 53 bits of a number. */
const [keyBase, centreSteps] = [2 ** 22, 2 ** 8];

/** Pairs of edges that cross, over all layers. Each layer's in E log V, with a Fenwick tree (Barth et al. 2002). */
export function countCrossings({ down, layerOf }: Levels, order: Order): number {
  const place = placesOf(layerOf, order);
  let crossings = 0;
  for (let layer = 1; layer < order.length; layer++)
    crossings += crossingsAbove(order[layer - 1] ?? [], order[layer]?.length ?? 0, down, place);
  return crossings;
}

function crossingsAbove(
  upper: readonly number[],
  width: number,
  down: Levels['down'],
  place: Int32Array,
): number {
  const tree = new Int32Array(width + 1);
  let crossings = 0;
  let edges = 0;
  for (const vertex of upper) {
    const ends = down[vertex] ?? [];
    for (const end of ends) {
      let notRight = 0;
      for (let k = (place[end] ?? 0) + 1; k > 0; k -= k & -k) notRight += tree[k] ?? 0;
      crossings += edges - notRight;
    }
    // Edges of one vertex do not cross each other: they are entered together, after all of them were counted.
    for (const end of ends) {
      edges += 1;
      for (let k = (place[end] ?? 0) + 1; k <= width; k += k & -k) tree[k] = (tree[k] ?? 0) + 1;
    }
  }
  return crossings;
}
