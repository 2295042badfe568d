// The second step: the order within each layer, with few crossings. Barycentre sweeps, downwards and upwards in turn;
// the best order that was seen is kept. A small drawing is tried in several ways, of which now one, now another is best.
import { countCrossings } from './crossings.ts';
import { exchanged } from './exchange.ts';
import { type Levels, type Order, placesOf } from './levels.ts';
import { sweep } from './sweep.ts';

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

interface Ordered {
  readonly order: Order;
  /** Pairs of edges that cross in it. */
  readonly crossings: number;
}

/** `onProgress` is told the share that is done. */
export function orderLayers(levels: Levels, onProgress: (done: number) => void = () => {}): Ordered {
  const vertices = levels.layerOf.length;
  const first = counted(levels, firstOrder(levels));
  if (first.crossings === 0) return first;
  const tried = vertices <= fewVertices ? ways : [plain];
  return tried.reduce((best, way, at) => {
    const swept = sweptFrom(levels, first, way, (done) => onProgress((at + done) / tried.length));
    const found = vertices <= manyVertices ? counted(levels, exchanged(levels, swept.order)) : swept;
    return found.crossings < best.crossings ? found : best;
  }, first);
}

const counted = (levels: Levels, order: Order): Ordered => ({
  order,
  crossings: countCrossings(levels, order, placesOf(levels, order)),
});

function sweptFrom(
  levels: Levels,
  first: Ordered,
  { up, turning }: Way,
  onProgress: (done: number) => void,
): Ordered {
  const order = first.order.slice();
  const place = placesOf(levels, order);
  let best = first;
  let vain = 0;
  const most = mostSweeps(order.length);
  for (let nth = 0; nth < most && vain < vainSweeps && best.crossings > 0; nth++) {
    sweep(levels, order, place, { up: (nth % 2 === 1) !== up, turned: turning && nth % 4 >= 2 });
    onProgress((nth + 1) / most);
    const crossings = countCrossings(levels, order, place);
    vain = crossings < best.crossings ? 0 : vain + 1;
    if (vain === 0) best = { order: order.slice(), crossings };
  }
  return best;
}

/** Depth first from the top: what belongs together stands together, and what is given first stands first. */
function firstOrder({ layers, layerOf, down: { starts, items } }: Levels): Order {
  const order = new Int32Array(layerOf.length);
  const next = layers.starts.slice();
  const seen = new Uint8Array(layerOf.length);
  const stack = new Int32Array(items.length + 1);
  for (let at = 0; at < order.length; at++) {
    stack[0] = layers.items[at] ?? 0;
    for (let height = 1; height > 0; ) {
      const vertex = stack[--height] ?? 0;
      if (seen[vertex] === 1) continue;
      seen[vertex] = 1;
      const layer = layerOf[vertex] ?? 0;
      const to = next[layer] ?? 0;
      order[to] = vertex;
      next[layer] = to + 1;
      for (let edge = (starts[vertex + 1] ?? 0) - 1; edge >= (starts[vertex] ?? 0); edge--)
        stack[height++] = items[edge] ?? 0;
    }
  }
  return order;
}
