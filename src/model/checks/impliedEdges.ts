// Edges that say nothing new, because the nodes between say it already: a → c beside a → b → c.
import { type Graph, successors } from '../graph.ts';
import { walk } from '../walk.ts';

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

/**
 * All implied edges, in the order of the nodes. Each node gets the set of candidates that can be reached from it, as
 * bits, a few hundred candidates at a time. A graph with loops has none, and beyond the budget no more are looked for:
 * they are no faults.
 */
export function impliedEdges<Id extends string>(graph: Graph<Id>): readonly ImpliedEdge<Id>[] {
  const { postorder, back } = walk(graph);
  if (back.size > 0) return [];
  const indexes = new Map(postorder.map((id, index) => [id, index]));
  const indexOf = (id: Id) => indexes.get(id) ?? 0;
  const next = postorder.map((id) => Int32Array.from(successors(graph, id), indexOf));
  const candidates = candidatesIn(next);
  const through = new Map<string, number>();
  const edges = next.reduce((sum, { length }) => sum + length, 0);
  const passes = Math.min(
    Math.ceil(candidates.length / (32 * words)),
    Math.floor(budget / (edges * words + 1)),
  );
  for (let pass = 0; pass < passes; pass++) {
    const columns = candidates.slice(pass * 32 * words, (pass + 1) * 32 * words);
    for (const [edge, node] of impliedIn(next, columns)) through.set(edge, node);
  }
  return graph.nodes.flatMap((start) =>
    through.size === 0
      ? []
      : successors(graph, start).flatMap((end): ImpliedEdge<Id>[] => {
          const node = postorder[through.get(`${indexOf(start)} ${indexOf(end)}`) ?? -1];
          return node === undefined ? [] : [{ start, end, through: node }];
        }),
  );
}

/** The ends of edges that skip a layer: all others cannot be implied. */
function candidatesIn(next: readonly Int32Array[]): readonly number[] {
  const layers = new Int32Array(next.length);
  // Every node stands after all that follow it: from the back each is met before what follows.
  for (let node = next.length - 1; node >= 0; node--) {
    const below = (layers[node] ?? 0) + 1;
    for (const end of next[node] ?? []) if ((layers[end] ?? 0) < below) layers[end] = below;
  }
  const ends = new Set<number>();
  for (const [node, followers] of next.entries()) {
    for (const end of followers) if ((layers[end] ?? 0) > (layers[node] ?? 0) + 1) ends.add(end);
  }
  return [...ends];
}

/** The implied edges that end at one of the columns. */
function* impliedIn(
  next: readonly Int32Array[],
  columns: readonly number[],
): Generator<readonly [edge: string, through: number]> {
  const columnOf = new Int32Array(next.length).fill(-1);
  for (const [column, node] of columns.entries()) columnOf[node] = column;
  const reached = new Int32Array(next.length * words);
  const has = (node: number, column: number) =>
    ((reached[node * words + (column >> 5)] ?? 0) & (1 << (column & 31))) !== 0;
  for (const [node, followers] of next.entries()) {
    for (const end of followers) {
      for (let word = 0; word < words; word++) {
        reached[node * words + word] =
          (reached[node * words + word] ?? 0) | (reached[end * words + word] ?? 0);
      }
    }
    // Now there stand the columns behind those that follow: an edge to one of them is implied.
    for (const end of followers) {
      const column = columnOf[end] ?? -1;
      if (column < 0 || !has(node, column)) continue;
      yield [`${node} ${end}`, followers.find((follower) => has(follower, column)) ?? node];
    }
    for (const end of followers) {
      const column = columnOf[end] ?? -1;
      if (column < 0) continue;
      const word = node * words + (column >> 5);
      reached[word] = (reached[word] ?? 0) | (1 << (column & 31));
    }
  }
}
