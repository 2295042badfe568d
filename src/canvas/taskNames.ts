import type { Draft, TaskId } from '../model/draft.ts';
import { taskName } from '../model/request.ts';

const known = new WeakMap<Draft['tasks'], ReadonlyMap<TaskId, string>>();

/** The names of all tasks by id; worked out once for each list of tasks. */
export function namesOf(tasks: Draft['tasks']): ReadonlyMap<TaskId, string> {
  const names = known.get(tasks) ?? new Map(tasks.map((task) => [task.id, taskName(task)]));
  known.set(tasks, names);
  return names;
}
