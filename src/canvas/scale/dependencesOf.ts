import type { TaskId } from '../../model/draft.ts';
import type { Scene } from './scene.ts';

/** The dependences of task n are `list[from[n]]` up to `list[from[n + 1]]`. */
interface Lists {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

const lists = new WeakMap<Int32Array, Lists>();

/** The numbers of the dependences that begin or end at one of the tasks, each once, in their order. */
export function dependencesOf({ ends, numberOf }: Scene, tasks: Iterable<TaskId>): number[] {
  const known = lists.get(ends) ?? listsOf(ends, numberOf.size);
  lists.set(ends, known);
  const found = new Set<number>();
  for (const id of tasks) {
    const task = numberOf.get(id);
    if (task === undefined) continue;
    const [first, last] = [known.from[task] ?? 0, known.from[task + 1] ?? 0];
    for (const dependence of known.list.subarray(first, last)) found.add(dependence);
  }
  return [...found].sort((a, b) => a - b);
}

function listsOf(ends: Int32Array, tasks: number): Lists {
  const from = new Int32Array(tasks + 1);
  for (const task of ends) if (task >= 0) from[task + 1] = (from[task + 1] ?? 0) + 1;
  for (let task = 0; task < tasks; task++) from[task + 1] = (from[task + 1] ?? 0) + (from[task] ?? 0);
  const next = from.slice();
  const list = new Int32Array(from[tasks] ?? 0);
  ends.forEach((task, at) => {
    if (task < 0) return;
    const place = next[task] ?? 0;
    list[place] = at >> 1;
    next[task] = place + 1;
  });
  return { from, list };
}
