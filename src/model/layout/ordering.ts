// The second step: the order within each layer, with few crossings. Barycentre sweeps, downwards and upwards in turn;
// the best order that was seen is kept. A small drawing is tried in several ways, of which now one, now another is best.
import { countCrossings } from './crossings.ts';
import { exchanged } from './exchange.ts';
import { type Levels, type Order, placesOf } from './levels.ts';
import { sweep } from './sweep.ts';

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

/** What a drawing is worth: most of what can be had is had by the first sweeps, and by the first rounds of exchanges. */
interface Effort {
  readonly ways: readonly Way[];
  readonly sweeps: number;
  /** Sweeps end after so many that have found nothing better. */
  readonly vain: number;
  readonly exchanges: number;
}

const [fewVertices, manyVertices] = [1500, 8000];

function effortFor(vertices: number): Effort {
  if (vertices <= fewVertices) return { ways, sweeps: 24, vain: 4, exchanges: 12 };
  if (vertices <= manyVertices) return { ways: [plain], sweeps: 24, vain: 4, exchanges: 12 };
  return { ways: [plain], sweeps: 8, vain: 2, exchanges: 4 };
}

interface Ordered {
  readonly order: Order;
  /** Pairs of edges that cross in it. */
  readonly crossings: number;
}

/** `onProgress` is told the share that is done. */
export function orderLayers(levels: Levels, onProgress: (done: number) => void = () => {}): Ordered {
  const effort = effortFor(levels.layerOf.length);
  const first = counted(levels, firstOrder(levels));
  if (first.crossings === 0) return first;
  return effort.ways.reduce((best, way, at) => {
    const swept = sweptFrom(levels, first, way, effort, (done) =>
      onProgress((at + done) / effort.ways.length),
    );
    const found = counted(levels, exchanged(levels, swept.order, effort.exchanges));
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
  { sweeps, vain }: Effort,
  onProgress: (done: number) => void,
): Ordered {
  const order = first.order.slice();
  const place = placesOf(levels, order);
  let best = first;
  let inVain = 0;
  for (let nth = 0; nth < sweeps && inVain < vain && best.crossings > 0; nth++) {
    sweep(levels, order, place, { up: (nth % 2 === 1) !== up, turned: turning && nth % 4 >= 2 });
    onProgress((nth + 1) / sweeps);
    const crossings = countCrossings(levels, order, place);
    inVain = crossings < best.crossings ? 0 : inVain + 1;
    if (inVain === 0) best = { order: order.slice(), crossings };
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
