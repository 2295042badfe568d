import type { TaskId } from '../model/draft.ts';
import type { Graph } from '../model/graph.ts';
import { withReach } from '../model/reach.ts';

/** A connection that is being made: from a task as the one that comes first, or as the one that comes after. */
export interface Connecting {
  readonly from: TaskId;
  readonly as: 'start' | 'end';
  /** The task chosen with the arrow keys. */
  readonly candidate?: TaskId | undefined;
}

/** The tasks with which the connection would close a loop: the one it comes from, and all on its far side. */
export const wouldLoop = (graph: Graph, { from, as }: Connecting): ReadonlySet<TaskId> =>
  withReach(graph, [from], as === 'end' ? 'downstream' : 'upstream');
