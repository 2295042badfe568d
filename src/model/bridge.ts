import type { Command } from './command.ts';
import type { DependenceId, Draft, NewId, TaskId } from './draft.ts';
import { graphOf, predecessors, successors } from './graph.ts';
import { onOneLoop } from './loops.ts';

/**
 * Removes tasks and lets what came after them follow what came before them: A → B → C becomes A → C. Several that
 * follow each other are bridged together. What lies on a loop already is not tied into another one.
 */
export function removeBridged(draft: Draft, ids: ReadonlySet<TaskId>, newId: NewId): readonly Command[] {
  const graph = graphOf(draft);
  const removed = graph.nodes.filter((id) => ids.has(id));
  if (removed.length === 0) return [];
  const inOneLoop = onOneLoop(graph);
  const starts = new Set(removed.flatMap((id) => predecessors(graph, id).filter((prior) => !ids.has(prior))));
  const dependences = [...starts].flatMap((start) =>
    behind(start, ids, (id) => successors(graph, id))
      .filter((end) => !inOneLoop(start, end) && !successors(graph, start).includes(end))
      .map((end) => ({ id: newId() as DependenceId, start, end })),
  );
  return [
    { type: 'removeTasks', ids: removed },
    ...(dependences.length === 0 ? [] : [{ type: 'connectAll', dependences } as const]),
  ];
}

/** The tasks that stay and are reached from the start over removed ones alone. */
function behind(start: TaskId, ids: ReadonlySet<TaskId>, next: (id: TaskId) => readonly TaskId[]): TaskId[] {
  const passed = new Set(next(start).filter((id) => ids.has(id)));
  const reached = new Set<TaskId>();
  for (const id of passed) for (const after of next(id)) (ids.has(after) ? passed : reached).add(after);
  return [...reached];
}
