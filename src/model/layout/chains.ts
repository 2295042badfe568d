// The third step, first half: which edges are drawn straight. The longest chains of tasks come first, so that the
// backbone of a job is one straight line; a bend is straight with the bend below it before anything else.
import type { Levels } from './levels.ts';

interface Edge {
  readonly upper: number;
  readonly lower: number;
  readonly weight: number;
}

/** For each vertex the number of its chain. Straight edges do not cross, so that chains have an order from the left. */
export function chainsOf(levels: Levels, order: readonly (readonly number[])[]): Int32Array {
  const { tasks, layerOf, down } = levels;
  const place = new Int32Array(layerOf.length);
  for (const layer of order) for (const [i, vertex] of layer.entries()) place[vertex] = i;
  const above = longest(tasks, order, levels.up);
  const below = longest(tasks, order.toReversed(), down);
  const isBend = (vertex: number) => vertex >= tasks;
  const weight = (upper: number, lower: number) =>
    isBend(upper) && isBend(lower) ? Number.POSITIVE_INFINITY : (above[upper] ?? 0) + (below[lower] ?? 0);

  const chain = Int32Array.from(layerOf, (_, vertex) => vertex);
  for (const layer of order) {
    const edges = layer.flatMap((upper) =>
      (down[upper] ?? []).map((lower): Edge => ({ upper, lower, weight: weight(upper, lower) })),
    );
    const at = (vertex: number) => place[vertex] ?? 0;
    // Sorting is stable: of equal chains the one further left is straight.
    edges.sort((a, b) => (a.weight === b.weight ? at(a.lower) - at(b.lower) : b.weight - a.weight));
    for (const { upper, lower } of withoutCrossings(edges, at)) chain[lower] = chain[upper] ?? upper;
  }
  return chain;
}

/** How many tasks the longest chain from outside to each vertex has, the vertex included. */
function longest(tasks: number, order: readonly (readonly number[])[], from: Levels['up']): Int32Array {
  const length = new Int32Array(from.length);
  for (const vertex of order.flat()) {
    const before = (from[vertex] ?? []).reduce((most, other) => Math.max(most, length[other] ?? 0), 0);
    length[vertex] = before + (vertex < tasks ? 1 : 0);
  }
  return length;
}

/** Takes edge after edge that shares no end with those taken and crosses none of them. */
function withoutCrossings(edges: readonly Edge[], at: (vertex: number) => number): Edge[] {
  const taken: Edge[] = [];
  for (const edge of edges) {
    let from = 0;
    for (let to = taken.length; from < to; ) {
      const middle = (from + to) >> 1;
      if (at(taken[middle]?.upper ?? 0) < at(edge.upper)) from = middle + 1;
      else to = middle;
    }
    const [left, right] = [taken[from - 1], taken[from]];
    const fits =
      (left === undefined || at(left.lower) < at(edge.lower)) &&
      (right === undefined || (right.upper !== edge.upper && at(right.lower) > at(edge.lower)));
    if (fits) taken.splice(from, 0, edge);
  }
  return taken;
}
