import type { Draft, TaskId } from '../model/draft.ts';
import { type Graph, graphOf } from '../model/graph.ts';
import { taskName } from '../model/request.ts';

type Names = ReadonlyMap<TaskId, string>;

const known = new WeakMap<Draft['tasks'], Names>();
const latest = new WeakMap<Graph, Names>();

/** The names of all tasks by id; the same object as long as no task is renamed, comes or goes. */
export function namesOf(draft: Draft): Names {
  const { tasks } = draft;
  const found = known.get(tasks);
  if (found !== undefined) return found;
  const graph = graphOf(draft);
  const before = latest.get(graph);
  const same = before !== undefined && tasks.every((task) => before.get(task.id) === taskName(task));
  const names = same ? before : new Map(tasks.map((task) => [task.id, taskName(task)]));
  known.set(tasks, names);
  latest.set(graph, names);
  return names;
}
