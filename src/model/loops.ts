import { type Graph, makeGraph, predecessors, successors } from './graph.ts';
import { isAcyclic } from './ranks.ts';
import { walk } from './walk.ts';

/** The graph without the edges that close loops; the same graph when it has none. */
export function withoutLoops<Id extends string>(graph: Graph<Id>): Graph<Id> {
  // Nearly always, and known without a walk.
  if (isAcyclic(graph)) return graph;
  const { back } = walk(graph);
  const edges = graph.nodes.flatMap((start) =>
    successors(graph, start).flatMap((end): [Id, Id][] => (back.get(start)?.has(end) ? [] : [[start, end]])),
  );
  return makeGraph(graph.nodes, edges);
}

/**
 * The sets of nodes that lie on loops together (strongly connected components), each in the order of the nodes. A
 * node alone is one when it has an edge to itself. Kosaraju's algorithm.
 */
export function loopsOf<Id extends string>(graph: Graph<Id>): Id[][] {
  if (isAcyclic(graph)) return [];
  const taken = new Set<Id>();
  const loops: Id[][] = [];
  for (const root of walk(graph).postorder.toReversed()) {
    if (taken.has(root)) continue;
    const component = new Set<Id>([root]);
    for (const id of component) {
      taken.add(id);
      for (const prior of predecessors(graph, id)) if (!taken.has(prior)) component.add(prior);
    }
    if (component.size > 1 || successors(graph, root).includes(root)) loops.push([...component]);
  }
  const place = new Map(graph.nodes.map((id, index) => [id, index]));
  const at = (id: Id | undefined) => (id === undefined ? 0 : (place.get(id) ?? 0));
  for (const loop of loops) loop.sort((a, b) => at(a) - at(b));
  return loops.sort((a, b) => at(a[0]) - at(b[0]));
}

/** Whether an edge between the two lies on a loop: they are on one together, or it is from a node to itself. */
export function onOneLoop<Id extends string>(graph: Graph<Id>): (a: Id, b: Id) => boolean {
  const loopAt = new Map(loopsOf(graph).flatMap((loop, index) => loop.map((id) => [id, index] as const)));
  return (a, b) => a === b || (loopAt.has(a) && loopAt.get(a) === loopAt.get(b));
}
