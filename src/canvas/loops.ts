import type { TaskId } from '../model/draft.ts';
import { type Graph, predecessors, reachableFrom } from '../model/graph.ts';

/** A connection that is being made: from a task as the one that comes first, or as the one that comes after. */
export interface Connecting {
  readonly from: TaskId;
  readonly as: 'start' | 'end';
  /** The task chosen with the arrow keys. */
  readonly candidate?: TaskId | undefined;
}

/** The tasks with which the connection would close a loop: the one it comes from, and all on its far side. */
export function wouldLoop(graph: Graph, { from, as }: Connecting): ReadonlySet<TaskId> {
  if (as === 'end') return new Set([from, ...reachableFrom(graph, from)]);
  const seen = new Set<TaskId>([from]);
  for (const id of seen) for (const prior of predecessors(graph, id)) seen.add(prior);
  return seen;
}
