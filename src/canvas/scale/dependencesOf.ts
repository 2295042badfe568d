import type { TaskId } from '../../model/draft.ts';
import { type Lists, listAt, listsFrom } from '../../model/lists.ts';
import { keptByBoth } from '../groups/keptByBoth.ts';
import type { Scene } from './scene.ts';

/** The numbers of the dependences that begin or end at one of the tasks, each once, in their order. */
export function dependencesOf({ ends, ids, numberOf }: Scene, tasks: Iterable<TaskId>): number[] {
  const lists = listsOf(ends, ids);
  const found = new Set<number>();
  for (const id of tasks) {
    const task = numberOf.get(id);
    if (task === undefined) continue;
    for (const dependence of listAt(lists, task)) found.add(dependence);
  }
  return [...found].sort((a, b) => a - b);
}

/** The dependences of each task; the same while tasks are dragged. */
const listsOf = keptByBoth((ends: Int32Array, ids: readonly TaskId[]): Lists => {
  const isTask = (at: number) => (ends[at] ?? -1) >= 0;
  const known = Int32Array.from(ends.keys()).filter(isTask);
  return listsFrom(
    ids.length,
    known.map((at) => ends[at] ?? 0),
    known.map((at) => at >> 1),
  );
});
