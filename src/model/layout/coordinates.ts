// The third step, second half: chains are pushed to the left as far as their neighbours allow, then each is drawn
// back to the right towards what it is connected with, as far as there is room. Chains stay straight throughout.

import { type Lists, listsFrom, ownersOf } from '../lists.ts';
import { chainsOf } from './chains.ts';
import { type Across, distancesIn, fromZero } from './distances.ts';
import type { Levels, Order } from './levels.ts';
import { KeySort, sortPiece } from './sorting.ts';

/** The middle of each vertex across the flow; the leftmost task begins at 0. */
export function coordinates(levels: Levels, order: Order, across: Across): Float64Array {
  const chain = chainsOf(levels, order);
  const gaps = gapsOf(levels, order, chain, distancesIn(levels, order, across));
  const x = pushedLeft(gaps);
  drawBack(besideOf(levels, chain), gaps, fromTheRight(chain, x), x);
  return fromZero(
    levels,
    across,
    x.map((_, vertex) => x[chain[vertex] ?? 0] ?? 0),
  );
}

/** What lies between two chains that are neighbours in some layer; a gap has the number of the place right of it. */
interface Gaps {
  /** For each chain the gaps right of it. */
  readonly rights: Lists;
  /** The chain right of each gap, and how far it is from the one left of it at least. */
  readonly right: Int32Array;
  readonly distance: Float64Array;
}

function gapsOf({ layers }: Levels, order: Order, chain: Int32Array, distance: Float64Array): Gaps {
  const right = order.map((vertex) => chain[vertex] ?? vertex);
  const lefts = new Int32Array(order.length);
  const gaps = new Int32Array(order.length);
  let count = 0;
  for (let layer = 0; layer + 1 < layers.starts.length; layer++) {
    for (let at = (layers.starts[layer] ?? 0) + 1; at < (layers.starts[layer + 1] ?? 0); at++) {
      lefts[count] = right[at - 1] ?? 0;
      gaps[count++] = at;
    }
  }
  const rights = listsFrom(order.length, lefts.subarray(0, count), gaps.subarray(0, count));
  return { rights, right, distance };
}

/** Each chain as far left as those left of it allow: the longest path to it (Kahn's algorithm). */
function pushedLeft({ rights: { starts, items }, right, distance }: Gaps): Float64Array {
  const chains = right.length;
  const x = new Float64Array(chains);
  const waiting = new Int32Array(chains);
  for (let at = 0; at < items.length; at++) {
    const chain = right[items[at] ?? 0] ?? 0;
    waiting[chain] = (waiting[chain] ?? 0) + 1;
  }
  const queue = new Int32Array(chains);
  let free = 0;
  for (let chain = 0; chain < chains; chain++) if (waiting[chain] === 0) queue[free++] = chain;
  for (let next = 0; next < free; next++) {
    const chain = queue[next] ?? 0;
    for (let at = starts[chain] ?? 0; at < (starts[chain + 1] ?? 0); at++) {
      const gap = items[at] ?? 0;
      const to = right[gap] ?? 0;
      x[to] = Math.max(x[to] ?? 0, (x[chain] ?? 0) + (distance[gap] ?? 0));
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
  const from = new Int32Array(2 * uppers.length);
  const to = new Int32Array(2 * uppers.length);
  let count = 0;
  for (let edge = 0; edge < uppers.length; edge++) {
    const above = chain[uppers[edge] ?? 0] ?? 0;
    const below = chain[down.items[edge] ?? 0] ?? 0;
    if (above === below) continue;
    from[count] = above;
    to[count++] = below;
    from[count] = below;
    to[count++] = above;
  }
  return listsFrom(layerOf.length, from.subarray(0, count), to.subarray(0, count));
}

/** Each chain once; those that stand alike in the order of their first vertices. */
function fromTheRight(chain: Int32Array, x: Float64Array): Int32Array {
  const isListed = new Uint8Array(chain.length);
  const chains = new Int32Array(chain.length);
  const keys = new Int32Array(chain.length);
  const rightmost = x.reduce((most, at) => Math.max(most, at), 0);
  let count = 0;
  for (let vertex = 0; vertex < chain.length; vertex++) {
    const of = chain[vertex] ?? 0;
    if (isListed[of] === 1) continue;
    isListed[of] = 1;
    chains[count] = of;
    // Middles are at half pixels at most.
    keys[count++] = 2 * (rightmost - (x[of] ?? 0));
  }
  new KeySort(count).sort(chains, keys, count);
  return chains.subarray(0, count);
}

/** Chain by chain: towards the median of what it is connected with, never nearer to the next one than allowed. */
function drawBack(
  beside: Lists,
  { rights, right, distance }: Gaps,
  chains: Int32Array,
  x: Float64Array,
): void {
  const others = new Float64Array(beside.items.length);
  for (let nth = 0; nth < chains.length; nth++) {
    const chain = chains[nth] ?? 0;
    const from = beside.starts[chain] ?? 0;
    const to = beside.starts[chain + 1] ?? 0;
    if (from === to) continue;
    for (let at = from; at < to; at++) others[at] = x[beside.items[at] ?? 0] ?? 0;
    sortPiece(others, from, to);
    let furthest = others[(from + to - 1) >> 1] ?? 0;
    for (let at = rights.starts[chain] ?? 0; at < (rights.starts[chain + 1] ?? 0); at++) {
      const gap = rights.items[at] ?? 0;
      furthest = Math.min(furthest, (x[right[gap] ?? 0] ?? 0) - (distance[gap] ?? 0));
    }
    x[chain] = Math.max(x[chain] ?? 0, furthest);
  }
}
