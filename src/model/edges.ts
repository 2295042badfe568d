// Edges of a graph as numbers of nodes, in flat arrays: ten thousand of them are looked through in a part of a millisecond.
import type { Lists } from './lists.ts';

/** Edge e leads from `starts[e]` to `ends[e]`. */
export interface Edges {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Whether no list has an item twice. Items are below the number of lists. */
export function haveNoRepetitions({ starts, items }: Lists): boolean {
  const lastIn = new Int32Array(starts.length).fill(-1);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
      const item = items[at] ?? 0;
      if (lastIn[item] === list) return false;
      lastIn[item] = list;
    }
  }
  return true;
}

/** The first of each, in a graph of so many nodes. */
export function withoutRepetitions({ starts, ends }: Edges, nodes: number): Edges {
  const seen = new Set<number>();
  const isFirst = (edge: number) => {
    const before = seen.size;
    return seen.add((starts[edge] ?? 0) * nodes + (ends[edge] ?? 0)).size > before;
  };
  const kept = [...starts.keys()].filter(isFirst);
  const pick = (numbers: Int32Array) => Int32Array.from(kept, (edge) => numbers[edge] ?? 0);
  return { starts: pick(starts), ends: pick(ends) };
}
