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
  const after = new Map<Id, Id[]>(nodes.map((id) => [id, []]));
  const before = new Map<Id, Id[]>(nodes.map((id) => [id, []]));
  // Most nodes have few edges, and few items are looked through sooner than a set of them is made.
  const many = new Map<Id, Set<Id>>();
  const isNew = (start: Id, ends: readonly Id[], end: Id): boolean => {
    if (ends.length < few) return !ends.includes(end);
    const known = many.get(start) ?? new Set(ends);
    many.set(start, known);
    if (known.has(end)) return false;
    known.add(end);
    return true;
  };
  for (const [start, end] of edges) {
    const [ends, starts] = [after.get(start), before.get(end)];
    if (ends === undefined || starts === undefined || !isNew(start, ends, end)) continue;
    ends.push(end);
    starts.push(start);
  }
  return { nodes: [...after.keys()], after, before };
}

const few = 16;

/** The last one that was made of these dependences. */
const graphs = new WeakMap<Draft['dependences'], Graph>();
/** The graph of a list of tasks: a large draft is asked for it many times a frame, and after an undo once more. */
const compared = new WeakMap<Draft['tasks'], { readonly of: Draft['dependences']; readonly graph: Graph }>();

/**
 * The graph of the tasks; ends with unknown names are not in it. The same graph is returned as long as the dependences
 * and the order of the tasks stay, however often the tasks themselves are edited.
 */
export function graphOf(draft: Draft): Graph {
  const { tasks, dependences } = draft;
  const known = compared.get(tasks);
  if (known?.of === dependences) return known.graph;
  const last = graphs.get(dependences);
  const isOf = (graph: Graph) =>
    graph.nodes.length === tasks.length && tasks.every((task, index) => task.id === graph.nodes[index]);
  const graph = last !== undefined && isOf(last) ? last : graphFrom(draft);
  graphs.set(dependences, graph);
  compared.set(tasks, { of: dependences, graph });
  return graph;
}

function graphFrom(draft: Draft): Graph {
  const edges = draft.dependences.flatMap(({ start, end }): [TaskId, TaskId][] =>
    'task' in start && 'task' in end ? [[start.task, end.task]] : [],
  );
  return makeGraph(
    draft.tasks.map((task) => task.id),
    edges,
  );
}

/** The nodes that directly follow. */
export const successors = <Id extends string>(graph: Graph<Id>, id: Id): readonly Id[] =>
  graph.after.get(id) ?? [];

/** The nodes that directly come before. */
export const predecessors = <Id extends string>(graph: Graph<Id>, id: Id): readonly Id[] =>
  graph.before.get(id) ?? [];

/** All nodes that can be reached from the node, itself left out unless it is in a loop. */
export function reachableFrom<Id extends string>(graph: Graph<Id>, from: Id): ReadonlySet<Id> {
  const seen = new Set<Id>(successors(graph, from));
  for (const id of seen) for (const next of successors(graph, id)) seen.add(next);
  return seen;
}
