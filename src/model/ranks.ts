import type { Graph } from './graph.ts';
import { keptBy } from './kept.ts';
import type { Lists } from './lists.ts';

/** The rank of nodes on loops and behind them. */
export const unranked = -1;

interface Ranks {
  /** By node: the edges of the longest path to it, or {@link unranked}. */
  readonly ranks: Int32Array;
  /** The ranked nodes, each after all before it. */
  readonly order: Int32Array;
}

/**
 * Each edge between ranked nodes leads to a higher rank. Kahn's algorithm, by the lists of those that follow each node: a
 * node is ranked when all before it are, so that a loop and what is behind it never are.
 */
export function ranksIn({ starts, items }: Lists): Ranks {
  const count = starts.length - 1;
  // Until a node has its turn, its rank is the highest that is known so far.
  const ranks = new Int32Array(count);
  const waiting = new Int32Array(count);
  for (let at = 0; at < items.length; at++) {
    const next = items[at] ?? 0;
    waiting[next] = (waiting[next] ?? 0) + 1;
  }
  const order = new Int32Array(count);
  let ranked = 0;
  for (let node = 0; node < count; node++) if (waiting[node] === 0) order[ranked++] = node;
  for (let turn = 0; turn < ranked; turn++) {
    const node = order[turn] ?? 0;
    const behind = (ranks[node] ?? 0) + 1;
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = items[at] ?? 0;
      if ((ranks[next] ?? 0) < behind) ranks[next] = behind;
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) order[ranked++] = next;
    }
  }
  if (ranked < count) {
    for (let node = 0; node < count; node++) if ((waiting[node] ?? 0) > 0) ranks[node] = unranked;
  }
  return { ranks, order: order.subarray(0, ranked) };
}

/** The same, kept for each graph. */
export const ranksOf = keptBy(({ after }: Graph<string>): Ranks => ranksIn(after));

/** Whether no edge is on a loop. */
export const isAcyclic = (graph: Graph<string>): boolean =>
  ranksOf(graph).order.length === graph.nodes.length;
