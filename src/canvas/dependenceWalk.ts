import type { DependenceId, Draft, TaskId } from '../model/draft.ts';

/** The dependence after the chosen one among those of the task, or its first one; undefined where it has none. */
export function nextDependence(
  draft: Draft,
  task: TaskId,
  chosen: ReadonlySet<DependenceId>,
): DependenceId | undefined {
  const touches = (end: Draft['dependences'][number]['start']) => 'task' in end && end.task === task;
  const own = draft.dependences.filter(({ start, end }) => touches(start) || touches(end));
  const at = own.findIndex(({ id }) => chosen.has(id));
  return own[(at + 1) % Math.max(1, own.length)]?.id;
}
