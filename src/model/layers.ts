import type { Graph } from './graph.ts';
import { withoutLoops } from './loops.ts';
import { ranksOf } from './ranks.ts';

/** How many edges the longest path to each node has; edges that close loops are not counted. */
export function layersOf<Id extends string>(graph: Graph<Id>): ReadonlyMap<Id, number> {
  const { ranks } = ranksOf(withoutLoops(graph));
  return new Map(graph.nodes.map((id, node) => [id, ranks[node] ?? 0]));
}

/** All nodes layer by layer, within a layer in the order of the nodes: no edge but a loop's points backwards. */
export function readingOrder<Id extends string>(graph: Graph<Id>): Id[] {
  const layers = layersOf(graph);
  return [...graph.nodes].sort((a, b) => (layers.get(a) ?? 0) - (layers.get(b) ?? 0));
}
