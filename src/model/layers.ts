import { type Graph, successors } from './graph.ts';
import { withoutLoops } from './loops.ts';
import { walk } from './walk.ts';

/** How many edges the longest path to each node has; edges that close loops are not counted. */
export function layersOf<Id extends string>(graph: Graph<Id>): ReadonlyMap<Id, number> {
  const acyclic = withoutLoops(graph);
  const layers = new Map<Id, number>(graph.nodes.map((id) => [id, 0]));
  for (const id of walk(acyclic).postorder.toReversed()) {
    const below = (layers.get(id) ?? 0) + 1;
    for (const next of successors(acyclic, id)) layers.set(next, Math.max(layers.get(next) ?? 0, below));
  }
  return layers;
}

/** All nodes layer by layer, within a layer in the order of the nodes: no edge but a loop's points backwards. */
export function readingOrder<Id extends string>(graph: Graph<Id>): Id[] {
  const layers = layersOf(graph);
  return [...graph.nodes].sort((a, b) => (layers.get(a) ?? 0) - (layers.get(b) ?? 0));
}
