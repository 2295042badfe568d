// Is there a way from one node to another? Asked at every move of the pointer while a dependence is drawn, so that it
// must take less than a millisecond in the largest job. Nodes are numbers for it, and have ranks: each edge leads to a
// higher one, so that a search goes no further than the rank of what it looks for.
import { type Graph, successors } from './graph.ts';

/** A graph as plain numbers: node n is the one at n in its list. */
interface Numbered<Id extends string> {
  readonly numberOf: ReadonlyMap<Id, number>;
  /** The edges of node n end at `ends[starts[n]]` up to `ends[starts[n + 1]]`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The edges of the longest path to each node; `unranked` for nodes on loops and behind them. */
  readonly ranks: Int32Array;
}

const unranked = -1;
const numbered = new WeakMap<object, unknown>();

/** Made once for a graph. */
export function numberedOf<Id extends string>(graph: Graph<Id>): Numbered<Id> {
  // A graph is only ever kept with what was made from it.
  const known = numbered.get(graph) as Numbered<Id> | undefined;
  if (known !== undefined) return known;
  const { nodes } = graph;
  const numberOf = new Map(nodes.map((id, number) => [id, number]));
  const starts = new Int32Array(nodes.length + 1);
  const ends: number[] = [];
  nodes.forEach((id, number) => {
    for (const next of successors(graph, id)) ends.push(numberOf.get(next) ?? number);
    starts[number + 1] = ends.length;
  });
  const edges = { numberOf, starts, ends: Int32Array.from(ends) };
  const made = { ...edges, ranks: ranksOf(edges) };
  numbered.set(graph, made);
  return made;
}

/** Kahn's algorithm: a node is ranked when all before it are, so that a loop and what is behind it never are. */
function ranksOf({ starts, ends }: Pick<Numbered<string>, 'starts' | 'ends'>): Int32Array {
  const count = starts.length - 1;
  const waiting = new Int32Array(count);
  for (const end of ends) waiting[end] = (waiting[end] ?? 0) + 1;
  const ranks = new Int32Array(count).fill(unranked);
  const longest = new Int32Array(count);
  const free = Array.from(waiting.keys()).filter((node) => waiting[node] === 0);
  // The array grows while it is walked: it is the queue.
  for (const node of free) {
    const rank = longest[node] ?? 0;
    ranks[node] = rank;
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++) {
      const next = ends[edge] ?? node;
      longest[next] = Math.max(longest[next] ?? 0, rank + 1);
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) free.push(next);
    }
  }
  return ranks;
}

/** Whether no edge is on a loop. */
export const isAcyclic = <Id extends string>(graph: Graph<Id>): boolean =>
  !numberedOf(graph).ranks.includes(unranked);

const unseen = -2;
const first = -1;

/** A path with the fewest nodes, both ends included; `[from]` when they are the same. */
export function pathBetween<Id extends string>(graph: Graph<Id>, from: Id, to: Id): Id[] | undefined {
  if (from === to) return [from];
  const { numberOf, starts, ends, ranks } = numberedOf(graph);
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
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++) {
      const next = ends[edge] ?? node;
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
