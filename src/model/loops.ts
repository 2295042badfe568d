import { type Graph, graphWith } from './graph.ts';
import { isAcyclic, ranksOf, unranked } from './ranks.ts';
import { walk, withoutClosing } from './walk.ts';

/** The graph without the edges that close loops; the same graph when it has none. */
export function withoutLoops<Id extends string>(graph: Graph<Id>): Graph<Id> {
  // Nearly always, and known without a walk.
  if (isAcyclic(graph)) return graph;
  return graphWith(graph, withoutClosing(graph.after));
}

/**
 * The sets of nodes that lie on loops together (strongly connected components), each in the order of the nodes. A
 * node alone is one when it has an edge to itself. Kosaraju's algorithm.
 */
export function loopsOf<Id extends string>(graph: Graph<Id>): Id[][] {
  if (isAcyclic(graph)) return [];
  const { before } = graph;
  // A node with a rank is on no loop.
  const taken = Uint8Array.from(ranksOf(graph).ranks, (rank) => (rank === unranked ? 0 : 1));
  const loops: number[][] = [];
  for (const root of walk(graph.after).postorder.toReversed()) {
    if (taken[root] === 1) continue;
    taken[root] = 1;
    const loop = [root];
    let hasEdgeToItself = false;
    // The list grows while it is walked.
    for (const node of loop) {
      for (let at = before.starts[node] ?? 0; at < (before.starts[node + 1] ?? 0); at++) {
        const prior = before.items[at] ?? node;
        if (prior === root) hasEdgeToItself = true;
        if (taken[prior] === 1) continue;
        taken[prior] = 1;
        loop.push(prior);
      }
    }
    if (loop.length > 1 || hasEdgeToItself) loops.push(loop.sort((a, b) => a - b));
  }
  loops.sort(([a = 0], [b = 0]) => a - b);
  return loops.map((loop) => loop.flatMap((node) => graph.nodes[node] ?? []));
}

/** Whether an edge between the two lies on a loop: they are on one together, or it is from a node to itself. */
export function onOneLoop<Id extends string>(graph: Graph<Id>): (a: Id, b: Id) => boolean {
  const loopAt = new Map(loopsOf(graph).flatMap((loop, index) => loop.map((id) => [id, index] as const)));
  return (a, b) => a === b || (loopAt.has(a) && loopAt.get(a) === loopAt.get(b));
}
