// Graphs over string ids: the draft's over task ids, the local service's over task names. Loops and edges of a node
// to itself are tolerated everywhere, because a request may come with them; nothing here recurses, so that a chain of
// 10,000 tasks does not overflow the stack.
import type { Draft, TaskId } from './draft.ts';

export interface Graph<Id extends string = TaskId> {
  /** In the order in which they were given. */
  readonly nodes: readonly Id[];
  readonly after: ReadonlyMap<Id, readonly Id[]>;
  readonly before: ReadonlyMap<Id, readonly Id[]>;
}

/** Edges with an end that is no node are left out, and so is each repetition of an edge. */
export function makeGraph<Id extends string>(
  nodes: readonly Id[],
  edges: Iterable<readonly [start: Id, end: Id]>,
): Graph<Id> {
  const after = new Map<Id, Set<Id>>(nodes.map((id) => [id, new Set()]));
  const before = new Map<Id, Set<Id>>(nodes.map((id) => [id, new Set()]));
  for (const [start, end] of edges) {
    if (!after.has(start) || !after.has(end)) continue;
    after.get(start)?.add(end);
    before.get(end)?.add(start);
  }
  const lists = (sets: Map<Id, Set<Id>>) => new Map(Array.from(sets, ([id, set]) => [id, [...set]] as const));
  return { nodes: [...after.keys()], after: lists(after), before: lists(before) };
}

const graphs = new WeakMap<Draft['dependences'], Graph>();

/**
 * The graph of the tasks; ends with unknown names are not in it. The same graph is returned as long as the dependences
 * and the order of the tasks stay, however often the tasks themselves are edited.
 */
export function graphOf(draft: Draft): Graph {
  const known = graphs.get(draft.dependences);
  if (known && known.nodes.length === draft.tasks.length) {
    if (draft.tasks.every((task, index) => task.id === known.nodes[index])) return known;
  }
  const edges = draft.dependences.flatMap(({ start, end }): [TaskId, TaskId][] =>
    'task' in start && 'task' in end ? [[start.task, end.task]] : [],
  );
  const graph = makeGraph(
    draft.tasks.map((task) => task.id),
    edges,
  );
  graphs.set(draft.dependences, graph);
  return graph;
}

/** The nodes that directly follow. */
export const successors = <Id extends string>(graph: Graph<Id>, id: Id): readonly Id[] =>
  graph.after.get(id) ?? [];

/** The nodes that directly come before. */
export const predecessors = <Id extends string>(graph: Graph<Id>, id: Id): readonly Id[] =>
  graph.before.get(id) ?? [];

/** A path with the fewest nodes, both ends included; `[from]` when they are the same. */
export function pathBetween<Id extends string>(graph: Graph<Id>, from: Id, to: Id): Id[] | undefined {
  const cameFrom = new Map<Id, Id | undefined>([[from, undefined]]);
  // A Map iterates over what is added during the iteration: it is the queue as well.
  for (const id of cameFrom.keys()) {
    if (id === to) return pathBack(cameFrom, to);
    for (const next of successors(graph, id)) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return undefined;
}

function pathBack<Id extends string>(cameFrom: ReadonlyMap<Id, Id | undefined>, to: Id): Id[] {
  const path: Id[] = [];
  for (let id: Id | undefined = to; id !== undefined; id = cameFrom.get(id)) path.push(id);
  return path.reverse();
}

/** The nodes from `end` to `start` that an edge start → end would close to a loop; undefined when it closes none. */
export const loopClosedBy = <Id extends string>(graph: Graph<Id>, start: Id, end: Id): Id[] | undefined =>
  pathBetween(graph, end, start);

/** All nodes that can be reached from the node, itself left out unless it is in a loop. */
export function reachableFrom<Id extends string>(graph: Graph<Id>, from: Id): ReadonlySet<Id> {
  const seen = new Set<Id>(successors(graph, from));
  for (const id of seen) for (const next of successors(graph, id)) seen.add(next);
  return seen;
}
