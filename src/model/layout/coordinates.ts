// The third step, second half: chains are pushed to the left as far as their neighbours allow, then each is drawn
// back to the right towards what it is connected with, as far as there is room. Chains stay straight throughout.
import { chainsOf } from './chains.ts';
import type { Levels } from './levels.ts';

/** Pixels across the flow. */
export interface Across {
  /** Extent of each vertex; that of a bend is 0. */
  readonly sizes: ArrayLike<number>;
  /** Least distance between two tasks, between a task and a bend, and between two bends. */
  readonly gap: number;
  readonly besideBend: number;
  readonly betweenBends: number;
}

/** The least distance between the middles of two neighbours in a layer. */
export function distanceIn({ tasks }: Levels, across: Across): (left: number, right: number) => number {
  const { sizes, gap, besideBend, betweenBends } = across;
  const isTask = (vertex: number) => vertex < tasks;
  return (left, right) => {
    const between =
      isTask(left) && isTask(right) ? gap : isTask(left) || isTask(right) ? besideBend : betweenBends;
    return ((sizes[left] ?? 0) + (sizes[right] ?? 0)) / 2 + between;
  };
}

/** The same middles, moved so that the leftmost task begins at 0. */
export function fromZero({ tasks }: Levels, { sizes }: Across, middles: Float64Array): Float64Array {
  let start = Number.POSITIVE_INFINITY;
  for (let vertex = 0; vertex < tasks; vertex++)
    start = Math.min(start, (middles[vertex] ?? 0) - (sizes[vertex] ?? 0) / 2);
  return middles.map((at) => at - start);
}

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function coordinates(
  levels: Levels,
  order: readonly (readonly number[])[],
  across: Across,
): Float64Array {
  const { layerOf } = levels;
  const distance = distanceIn(levels, across);
  const chain = chainsOf(levels, order);
  const chainOf = (vertex: number) => chain[vertex] ?? vertex;
  const x = new Float64Array(layerOf.length);

  const pairs = order.flatMap((layer) =>
    layer.slice(1).map((right, i): Apart => {
      const left = layer[i] ?? right;
      return { left: chainOf(left), right: chainOf(right), distance: distance(left, right) };
    }),
  );
  const sorted = fromTheLeft(layerOf.length, pairs);
  for (const { left, right, distance } of sorted) {
    x[right] = Math.max(x[right] ?? 0, (x[left] ?? 0) + distance);
  }
  drawBack(levels, chain, sorted, x);
  return fromZero(
    levels,
    across,
    Float64Array.from(layerOf, (_, vertex) => x[chainOf(vertex)] ?? 0),
  );
}

/** Two chains that are neighbours in some layer. */
interface Apart {
  readonly left: number;
  readonly right: number;
  readonly distance: number;
}

/** The pairs in such an order that all pairs that fix a chain from the left come before those that it fixes. */
function fromTheLeft(chains: number, pairs: readonly Apart[]): Apart[] {
  const waiting = new Int32Array(chains);
  const fixes = new Map<number, Apart[]>();
  for (const pair of pairs) {
    waiting[pair.right] = (waiting[pair.right] ?? 0) + 1;
    add(fixes, pair.left, pair);
  }
  const free = [...fixes.keys()].filter((chain) => waiting[chain] === 0);
  const sorted: Apart[] = [];
  // The array grows while it is walked: it is the queue.
  for (const chain of free) {
    for (const pair of fixes.get(chain) ?? []) {
      sorted.push(pair);
      const left = (waiting[pair.right] ?? 0) - 1;
      waiting[pair.right] = left;
      if (left === 0) free.push(pair.right);
    }
  }
  return sorted;
}

/** Chain by chain from the right: towards the median of what it is connected with, never nearer than allowed. */
function drawBack(levels: Levels, chain: Int32Array, sorted: readonly Apart[], x: Float64Array): void {
  const beside = new Map<number, number[]>();
  levels.down.forEach((lowers, upper) => {
    for (const lower of lowers) {
      const [a, b] = [chain[upper] ?? upper, chain[lower] ?? lower];
      if (a === b) continue;
      add(beside, a, b);
      add(beside, b, a);
    }
  });
  const rights = new Map<number, Apart[]>();
  for (const pair of sorted) add(rights, pair.left, pair);
  for (const at of [...new Set(chain)].sort((a, b) => (x[b] ?? 0) - (x[a] ?? 0))) {
    const others = (beside.get(at) ?? []).map((other) => x[other] ?? 0).sort((a, b) => a - b);
    const wanted = others[(others.length - 1) >> 1];
    if (wanted === undefined) continue;
    const limits = (rights.get(at) ?? []).map(({ right, distance }) => (x[right] ?? 0) - distance);
    const limit = limits.reduce((least, other) => Math.min(least, other), Number.POSITIVE_INFINITY);
    x[at] = Math.max(x[at] ?? 0, Math.min(wanted, limit));
  }
}

function add<Value>(lists: Map<number, Value[]>, at: number, value: Value): void {
  const list = lists.get(at);
  if (list) list.push(value);
  else lists.set(at, [value]);
}
