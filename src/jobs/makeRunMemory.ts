import type { TaskRun } from '../ui/taskRun.ts';

type Runs = ReadonlyMap<string, TaskRun>;

/** Runs that are alike stay the objects that they were, and so does the map: the graph draws anew what is new. */
export function makeRunMemory(): (runs: Runs) => Runs {
  let last: Runs = new Map();
  return (runs) => {
    let isSame = runs.size === last.size;
    const kept = new Map<string, TaskRun>();
    for (const [name, run] of runs) {
      const before = last.get(name);
      const stays = before !== undefined && alike(before, run);
      kept.set(name, stays ? before : run);
      isSame &&= stays;
    }
    if (!isSame) last = kept;
    return last;
  };
}

const alike = (a: TaskRun, b: TaskRun): boolean =>
  a.state === b.state &&
  a.detail === b.detail &&
  a.time === b.time &&
  a.blockedBy === b.blockedBy &&
  a.metrics === b.metrics;
