import type { TaskId } from './draft.ts';
import { type Graph, predecessors, successors } from './graph.ts';

/** The tasks, and all before them (`upstream`) or after them (`downstream`), however far. */
export function withReach(
  graph: Graph,
  from: Iterable<TaskId>,
  way: 'upstream' | 'downstream',
): ReadonlySet<TaskId> {
  const next = way === 'upstream' ? predecessors : successors;
  const seen = new Set(from);
  // A Set iterates over what is added during the iteration.
  for (const id of seen) for (const other of next(graph, id)) seen.add(other);
  return seen;
}
