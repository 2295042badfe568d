// The third step, second half: chains are pushed to the left as far as their neighbours allow, then each is drawn
// back to the right towards what it is connected with, as far as there is room. Chains stay straight throughout.
import { chainsOf } from './chains.ts';
import { type Across, distancesIn, fromZero } from './distances.ts';
import type { Levels, Order } from './levels.ts';
import { type Lists, listsFrom, ownersOf } from './lists.ts';

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function coordinates(levels: Levels, order: Order, across: Across): Float64Array {
  const chain = chainsOf(levels, order);
  const pairs = pairsOf(levels, order, chain, across);
  const x = pushedLeft(pairs);
  drawBack(besideOf(levels, chain), pairs, fromTheRight(chain, x), x);
  return fromZero(
    levels,
    across,
    Float64Array.from(chain, (of) => x[of] ?? 0),
  );
}

/** Chains that are neighbours in some layer. */
interface Pairs {
  /** For each chain the pairs in which it is the left one. */
  readonly rights: Lists;
  /** Of each pair the right one, and how far it is from the left one at least. */
  readonly right: Int32Array;
  readonly distance: Float64Array;
}

function pairsOf(levels: Levels, order: Order, chain: Int32Array, across: Across): Pairs {
  const distances = distancesIn(levels, order, across);
  const { starts } = levels.layers;
  const most = order.length;
  const [left, right, distance] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)];
  let count = 0;
  for (let layer = 0; layer + 1 < starts.length; layer++) {
    for (let at = (starts[layer] ?? 0) + 1; at < (starts[layer + 1] ?? 0); at++) {
      left[count] = chain[order[at - 1] ?? 0] ?? 0;
      right[count] = chain[order[at] ?? 0] ?? 0;
      distance[count++] = distances[at] ?? 0;
    }
  }
  const rights = listsFrom(
    most,
    left.subarray(0, count),
    Int32Array.from({ length: count }, (_, pair) => pair),
  );
  return { rights, right: right.subarray(0, count), distance };
}

/** Each chain as far left as those left of it allow: the longest path to it (Kahn's algorithm). */
function pushedLeft({ rights: { starts, items }, right, distance }: Pairs): Float64Array {
  const chains = starts.length - 1;
  const x = new Float64Array(chains);
  const waiting = new Int32Array(chains);
  for (const chain of right) waiting[chain] = (waiting[chain] ?? 0) + 1;
  const queue = new Int32Array(chains);
  let free = 0;
  for (let chain = 0; chain < chains; chain++) if (waiting[chain] === 0) queue[free++] = chain;
  for (let next = 0; next < free; next++) {
    const chain = queue[next] ?? 0;
    for (let at = starts[chain] ?? 0; at < (starts[chain + 1] ?? 0); at++) {
      const pair = items[at] ?? 0;
      const to = right[pair] ?? 0;
      x[to] = Math.max(x[to] ?? 0, (x[chain] ?? 0) + (distance[pair] ?? 0));
      const left = (waiting[to] ?? 0) - 1;
      waiting[to] = left;
      if (left === 0) queue[free++] = to;
    }
  }
  return x;
}

/** The chains to which dependences lead from each chain, and from which they come. */
function besideOf({ down, layerOf }: Levels, chain: Int32Array): Lists {
  const uppers = ownersOf(down);
  const [from, to] = [new Int32Array(2 * uppers.length), new Int32Array(2 * uppers.length)];
  let count = 0;
  for (let edge = 0; edge < uppers.length; edge++) {
    const [a, b] = [chain[uppers[edge] ?? 0] ?? 0, chain[down.items[edge] ?? 0] ?? 0];
    if (a === b) continue;
    from[count] = a;
    to[count++] = b;
    from[count] = b;
    to[count++] = a;
  }
  return listsFrom(layerOf.length, from.subarray(0, count), to.subarray(0, count));
}

/** Each chain once. */
const fromTheRight = (chain: Int32Array, x: Float64Array): Int32Array =>
  Int32Array.from(new Set(chain)).sort((a, b) => (x[b] ?? 0) - (x[a] ?? 0));

/** Chain by chain: towards the median of what it is connected with, never nearer to the next one than allowed. */
function drawBack(beside: Lists, pairs: Pairs, chains: Int32Array, x: Float64Array): void {
  const { rights, right, distance } = pairs;
  const others = new Float64Array(beside.items.length);
  for (const chain of chains) {
    const [from, to] = [beside.starts[chain] ?? 0, beside.starts[chain + 1] ?? 0];
    if (from === to) continue;
    for (let at = from; at < to; at++) others[at] = x[beside.items[at] ?? 0] ?? 0;
    if (to - from > 1) others.subarray(from, to).sort();
    let furthest = others[(from + to - 1) >> 1] ?? 0;
    for (let at = rights.starts[chain] ?? 0; at < (rights.starts[chain + 1] ?? 0); at++) {
      const pair = rights.items[at] ?? 0;
      furthest = Math.min(furthest, (x[right[pair] ?? 0] ?? 0) - (distance[pair] ?? 0));
    }
    x[chain] = Math.max(x[chain] ?? 0, furthest);
  }
}
