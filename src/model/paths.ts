// Is there a way from one node to another? Asked at every move of the pointer while a dependence is drawn, so that it
// must take less than a millisecond in the largest job. Nodes are numbers for it, and have ranks: each edge leads to a
// higher one, so that a search goes no further than the rank of what it looks for.
import type { Graph } from './graph.ts';
import { ranksOf, unranked } from './ranks.ts';

const unseen = -2;
const first = -1;

/** A path with the fewest nodes, both ends included; `[from]` when they are the same. */
export function pathBetween<Id extends string>(graph: Graph<Id>, from: Id, to: Id): Id[] | undefined {
  if (from === to) return [from];
  const { numberOf } = graph;
  const { starts, items } = graph.after;
  const { ranks } = ranksOf(graph);
  const [origin, goal] = [numberOf.get(from), numberOf.get(to)];
  if (origin === undefined || goal === undefined) return undefined;
  const limit = ranks[goal] ?? unranked;
  // Whatever leads to a ranked node is ranked, and lower; to a node on a loop or behind one, anything may lead.
  const leadsOn = (node: number) => {
    const rank = ranks[node] ?? unranked;
    return limit === unranked || (rank !== unranked && rank < limit);
  };
  if (!leadsOn(origin)) return undefined;
  const cameFrom = new Int32Array(ranks.length).fill(unseen);
  cameFrom[origin] = first;
  const queue = [origin];
  for (const node of queue) {
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const next = items[at] ?? node;
      if (cameFrom[next] !== unseen) continue;
      cameFrom[next] = node;
      if (next === goal) return pathBack(graph.nodes, cameFrom, goal);
      if (leadsOn(next)) queue.push(next);
    }
  }
  return undefined;
}

function pathBack<Id extends string>(nodes: readonly Id[], cameFrom: Int32Array, to: number): Id[] {
  const path: Id[] = [];
  for (let node = to; node !== first; node = cameFrom[node] ?? first) {
    const id = nodes[node];
    if (id !== undefined) path.push(id);
  }
  return path.reverse();
}

/** The nodes from `end` to `start` that an edge start → end would close to a loop; undefined when it closes none. */
export const loopClosedBy = <Id extends string>(graph: Graph<Id>, start: Id, end: Id): Id[] | undefined =>
  pathBetween(graph, end, start);
