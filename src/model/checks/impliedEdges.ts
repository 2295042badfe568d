// Edges that say nothing new, because the nodes between say it already: a → c beside a → b → c.
import type { Graph } from '../graph.ts';
import { isAcyclic, numberedOf } from '../paths.ts';

interface ImpliedEdge<Id extends string> {
  readonly start: Id;
  readonly end: Id;
  /** The node that directly follows the start on a way to the end. */
  readonly through: Id;
}

/** Columns of one pass, as bits of so many words for each node: little enough to stay in the cache of a processor. */
const words = 16;
/** Words that are joined at most: 5 million are needed at 10,000 nodes and 15,000 edges in the worst case. */
const budget = 20_000_000;

type Numbers = ReturnType<typeof numberedOf>;

/**
 * All implied edges, in the order of the nodes. Each node gets the set of candidates that can be reached from it, as
 * bits, a few hundred candidates at a time. A graph with loops has none, and beyond the budget no more are looked for:
 * they are no faults.
 */
export function impliedEdges<Id extends string>(graph: Graph<Id>): readonly ImpliedEdge<Id>[] {
  if (!isAcyclic(graph)) return [];
  const numbers = numberedOf(graph);
  const candidates = candidatesIn(numbers);
  const backwards = fromTheEnd(numbers);
  const passes = Math.min(
    Math.ceil(candidates.length / (32 * words)),
    Math.floor(budget / (numbers.ends.length * words + 1)),
  );
  const found = Array.from({ length: passes }, (_, pass) =>
    impliedIn(numbers, backwards, candidates.slice(pass * 32 * words, (pass + 1) * 32 * words)),
  ).flat();
  const idOf = (node: number | undefined) => graph.nodes[node ?? -1];
  return found
    .sort((a, b) => a.edge - b.edge)
    .flatMap(({ node, edge, by }): ImpliedEdge<Id>[] => {
      const [start, end, through] = [idOf(node), idOf(numbers.ends[edge]), idOf(by)];
      return start === undefined || end === undefined || through === undefined
        ? []
        : [{ start, end, through }];
    });
}

/** The ends of edges that skip a rank: all others cannot be implied. */
function candidatesIn({ starts, ends, ranks }: Numbers): readonly number[] {
  const found = new Set<number>();
  for (let node = 0; node < ranks.length; node++) {
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge++) {
      const end = ends[edge] ?? 0;
      if ((ranks[end] ?? 0) > (ranks[node] ?? 0) + 1) found.add(end);
    }
  }
  return [...found];
}

/** All nodes, each after those that follow it. */
function fromTheEnd({ ranks }: Numbers): Int32Array {
  const nodes = Int32Array.from(ranks.keys());
  return nodes.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
}

interface Implied {
  readonly node: number;
  readonly edge: number;
  readonly by: number;
}

/** The implied edges that end at one of the columns. */
function impliedIn(
  { starts, ends, ranks }: Numbers,
  backwards: Int32Array,
  columns: readonly number[],
): readonly Implied[] {
  const found: Implied[] = [];
  const columnOf = new Int32Array(ranks.length).fill(-1);
  for (const [column, node] of columns.entries()) columnOf[node] = column;
  const reached = new Int32Array(ranks.length * words);
  const has = (node: number, column: number) =>
    ((reached[node * words + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0;
  for (const node of backwards) {
    const [first, last] = [starts[node] ?? 0, starts[node + 1] ?? 0];
    for (let edge = first; edge < last; edge++) {
      const [to, from] = [node * words, (ends[edge] ?? 0) * words];
      for (let word = 0; word < words; word++) {
        const bits = reached[from + word] ?? 0;
        if (bits !== 0) reached[to + word] = (reached[to + word] ?? 0) | bits;
      }
    }
    // Now there stand the columns behind those that follow: an edge to one of them is implied.
    for (let edge = first; edge < last; edge++) {
      const column = columnOf[ends[edge] ?? 0] ?? -1;
      if (column < 0 || !has(node, column)) continue;
      let way = first;
      while (way < last && !has(ends[way] ?? 0, column)) way++;
      found.push({ node, edge, by: ends[way] ?? node });
    }
    for (let edge = first; edge < last; edge++) {
      const column = columnOf[ends[edge] ?? 0] ?? -1;
      if (column < 0) continue;
      const word = node * words + (column >> 5);
      reached[word] = (reached[word] ?? 0) | (1 << (column & 31));
    }
  }
  return found;
}
