// Graphs over string ids: the draft's over task ids, the local service's over task names. Loops and edges of a node
// to itself are tolerated everywhere, because a request may come with them; nothing here recurses, so that a chain of
// 10,000 tasks does not overflow the stack. Inside, nodes and edges are numbers in a few flat arrays: the graph of a
// large draft is made anew with each edit of its dependences, and the history keeps many of them.
import type { Draft, TaskId } from './draft.ts';
import { type Edges, haveNoRepetitions, withoutRepetitions } from './edges.ts';
import { type Lists, listsFrom, ownersOf } from './lists.ts';
import { Neighbours } from './neighbours.ts';

export interface Graph<Id extends string = TaskId> {
  /** In the order in which they were given; node n is the one at n. */
  readonly nodes: readonly Id[];
  readonly numberOf: ReadonlyMap<Id, number>;
  readonly after: Neighbours<Id>;
  readonly before: Neighbours<Id>;
}

type Nodes<Id extends string> = Pick<Graph<Id>, 'nodes' | 'numberOf'>;

/** Edges with an end that is no node are left out, and so is each repetition of an edge. */
export function makeGraph<Id extends string>(
  nodes: readonly Id[],
  edges: Iterable<readonly [start: Id, end: Id]>,
): Graph<Id> {
  const own = numbered([...new Set(nodes)]);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const edge of edges) {
    const [start, end] = [own.numberOf.get(edge[0]), own.numberOf.get(edge[1])];
    if (start === undefined || end === undefined) continue;
    starts.push(start);
    ends.push(end);
  }
  return graphFrom(own, { starts: Int32Array.from(starts), ends: Int32Array.from(ends) });
}

function numbered<Id extends string>(nodes: readonly Id[]): Nodes<Id> {
  const numberOf = new Map<Id, number>();
  for (const id of nodes) numberOf.set(id, numberOf.size);
  return { nodes, numberOf };
}

function graphFrom<Id extends string>({ nodes, numberOf }: Nodes<Id>, given: Edges): Graph<Id> {
  const count = nodes.length;
  const found = listsFrom(count, given.starts, given.ends);
  // Repetitions are faults, and rare.
  const isSound = haveNoRepetitions(found);
  const { starts, ends } = isSound ? given : withoutRepetitions(given, count);
  return {
    nodes,
    numberOf,
    after: new Neighbours(nodes, numberOf, isSound ? found : listsFrom(count, starts, ends)),
    before: new Neighbours(nodes, numberOf, listsFrom(count, ends, starts)),
  };
}

/** The nodes with other edges, given as the lists of those that follow each node, none twice. */
export const graphWith = <Id extends string>(nodes: Graph<Id>, edges: Lists): Graph<Id> =>
  graphFrom(nodes, { starts: ownersOf(edges), ends: edges.items });

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
  const graph = last !== undefined && isOf(last) ? last : graphOfDraft(draft, known?.graph);
  graphs.set(dependences, graph);
  compared.set(tasks, { of: dependences, graph });
  return graph;
}

/** `known`: of the same tasks, with other dependences. */
function graphOfDraft(draft: Draft, known?: Graph): Graph {
  const nodes = known ?? numbered(draft.tasks.map(({ id }) => id));
  const starts = new Int32Array(draft.dependences.length);
  const ends = new Int32Array(draft.dependences.length);
  let count = 0;
  for (const { start, end } of draft.dependences) {
    const from = 'task' in start ? nodes.numberOf.get(start.task) : undefined;
    const to = 'task' in end ? nodes.numberOf.get(end.task) : undefined;
    if (from === undefined || to === undefined) continue;
    starts[count] = from;
    ends[count] = to;
    count += 1;
  }
  return graphFrom(nodes, { starts: starts.subarray(0, count), ends: ends.subarray(0, count) });
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
