// Edges that say nothing new, because the nodes between say it already: a → c beside a → b → c.
import type { Graph } from '../graph.ts';
import { isAcyclic, ranksOf } from '../ranks.ts';

interface ImpliedEdge<Id extends string> {
  readonly start: Id;
  readonly end: Id;
  /** The node that directly follows the start on a way to the end. */
  readonly through: Id;
}

/** Columns of one pass, as bits of so many words for each node: little enough to stay in the cache of a processor. */
const maxWords = 16;
/** Words that are joined at most: 5 million are needed at 10,000 nodes and 15,000 edges in the worst case. */
const budget = 20_000_000;

/**
 * All implied edges, in the order of the nodes. Each node gets the set of candidates that can be reached from it, as
 * bits, a few hundred candidates at a time. A graph with loops has none, and beyond the budget no more are looked for:
 * they are no faults.
 */
export function impliedEdges<Id extends string>(graph: Graph<Id>): readonly ImpliedEdge<Id>[] {
  if (!isAcyclic(graph)) return [];
  const candidates = candidatesIn(graph);
  const words = Math.min(maxWords, Math.ceil(candidates.length / 32));
  const perPass = 32 * words;
  // One row more, which stays empty.
  const reached = new Int32Array((graph.nodes.length + 1) * words);
  const found: Implied[] = [];
  let left = budget;
  for (let from = 0; from < candidates.length; from += perPass) {
    left -= graph.after.items.length * words;
    if (left < 0) break;
    found.push(...impliedIn(graph, reached.fill(0), words, candidates.slice(from, from + perPass)));
  }
  const idOf = (node: number | undefined) => graph.nodes[node ?? -1];
  return found
    .sort((a, b) => a.edge - b.edge)
    .flatMap(({ node, edge, by }): ImpliedEdge<Id>[] => {
      const [start, end, through] = [idOf(node), idOf(graph.after.items[edge]), idOf(by)];
      return start === undefined || end === undefined || through === undefined
        ? []
        : [{ start, end, through }];
    });
}

/** The ends of edges that skip a rank, beside one from the same node that ends lower: all others cannot be implied. */
function candidatesIn(graph: Graph<string>): readonly number[] {
  const { starts, items } = graph.after;
  const { ranks } = ranksOf(graph);
  const found = new Set<number>();
  for (let node = 0; node < ranks.length; node++) {
    const [first, last] = [starts[node] ?? 0, starts[node + 1] ?? 0];
    if (last - first < 2) continue;
    let lowest = Infinity;
    for (let edge = first; edge < last; edge++) lowest = Math.min(lowest, ranks[items[edge] ?? 0] ?? 0);
    for (let edge = first; edge < last; edge++) {
      const end = items[edge] ?? 0;
      if ((ranks[end] ?? 0) > lowest) found.add(end);
    }
  }
  return [...found];
}

interface Implied {
  readonly node: number;
  /** Its place among the edges. */
  readonly edge: number;
  readonly by: number;
}

/**
 * The implied edges that end at one of the columns. `reached` is empty, and has a row of so many words for each node
 * and one more. A node takes a row of its own only where those that follow have different ones.
 */
function impliedIn(
  graph: Graph<string>,
  reached: Int32Array,
  words: number,
  columns: readonly number[],
): readonly Implied[] {
  const { starts, items } = graph.after;
  const { order } = ranksOf(graph);
  const found: Implied[] = [];
  const columnOf = new Int32Array(order.length).fill(-1);
  for (const [column, node] of columns.entries()) columnOf[node] = column;
  const empty = order.length;
  const rowOf = new Int32Array(order.length).fill(empty);
  const join = (row: number, other: number) => {
    const [to, from] = [row * words, other * words];
    for (let word = 0; word < words; word++)
      reached[to + word] = (reached[to + word] ?? 0) | (reached[from + word] ?? 0);
  };
  const has = (row: number, column: number) =>
    ((reached[row * words + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0;
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const node = order[turn] ?? 0;
    const [first, last] = [starts[node] ?? 0, starts[node + 1] ?? 0];
    let row = empty;
    let isToColumn = false;
    for (let edge = first; edge < last; edge++) {
      const end = items[edge] ?? 0;
      if ((columnOf[end] ?? -1) >= 0) isToColumn = true;
      const other = rowOf[end] ?? empty;
      if (other === empty || other === row) continue;
      if (row === empty) row = other;
      else {
        if (row !== node) join(node, row);
        row = node;
        join(node, other);
      }
    }
    if (isToColumn) {
      // Now there stand the columns behind those that follow: an edge to one of them is implied.
      for (let edge = first; edge < last; edge++) {
        const column = columnOf[items[edge] ?? 0] ?? -1;
        if (column < 0 || !has(row, column)) continue;
        let way = first;
        while (way < last && !has(rowOf[items[way] ?? 0] ?? empty, column)) way++;
        found.push({ node, edge, by: items[way] ?? node });
      }
      if (row !== node) join(node, row);
      row = node;
      for (let edge = first; edge < last; edge++) {
        const column = columnOf[items[edge] ?? 0] ?? -1;
        if (column < 0) continue;
        const word = node * words + (column >> 5);
        reached[word] = (reached[word] ?? 0) | (1 << (column & 31));
      }
    }
    rowOf[node] = row;
  }
  return found;
}
