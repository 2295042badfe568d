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

interface Visit<Id> {
  readonly id: Id;
  /** Index of the next edge to follow. */
  next: number;
}

interface Walk<Id> {
  /** Every node after all that can be reached from it. */
  readonly postorder: readonly Id[];
  /** The edges that close a loop, as `end` sets by start: without them the graph has no loop. */
  readonly back: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/**
 * Depth first. Nodes without predecessors are entered first, so that a loop is cut where the flow comes back to its
 * entrance.
 */
function walk<Id extends string>(graph: Graph<Id>): Walk<Id> {
  const open = new Set<Id>();
  const done = new Set<Id>();
  const back = new Map<Id, Set<Id>>();
  const visit = (root: Id) => {
    const stack: Visit<Id>[] = [{ id: root, next: 0 }];
    open.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = successors(graph, top.id)[top.next++];
      if (to === undefined) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(to)) {
        back.set(top.id, (back.get(top.id) ?? new Set()).add(to));
      } else if (!done.has(to)) {
        open.add(to);
        stack.push({ id: to, next: 0 });
      }
    }
  };
  for (const id of graph.nodes) if (predecessors(graph, id).length === 0) visit(id);
  for (const id of graph.nodes) if (!done.has(id)) visit(id);
  return { postorder: [...done], back };
}

/** The graph without the edges that close loops; the same graph when it has none. */
export function withoutLoops<Id extends string>(graph: Graph<Id>): Graph<Id> {
  const { back } = walk(graph);
  if (back.size === 0) return graph;
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
