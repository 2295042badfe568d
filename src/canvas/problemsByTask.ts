import type { TaskId } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { keptByBoth } from './groups/keptByBoth.ts';

export interface TaskProblems {
  readonly errors: number;
  readonly warnings: number;
  /** The first error, else the first warning. */
  readonly first: Problem | undefined;
}

type StandIns = ReadonlyMap<TaskId, TaskId>;

const nobody: StandIns = new Map();

/** The problems of each task, or of the one that stands in for it: those of a folded group are summed up. */
export const problemsByTask = (problems: readonly Problem[], standIn = nobody) => summed(problems, standIn);

const summed = keptByBoth(
  (problems: readonly Problem[], standIn: StandIns): ReadonlyMap<TaskId, TaskProblems> => {
    const byTask = new Map<TaskId, TaskProblems>();
    for (const problem of problems) {
      if (problem.entity.kind !== 'task' || problem.severity === 'hint') continue;
      const id = standIn.get(problem.entity.id) ?? problem.entity.id;
      const { errors, warnings, first } = byTask.get(id) ?? { errors: 0, warnings: 0, first: undefined };
      const isError = problem.severity === 'error';
      byTask.set(id, {
        errors: errors + (isError ? 1 : 0),
        warnings: warnings + (isError ? 0 : 1),
        first: first === undefined || (isError && errors === 0) ? problem : first,
      });
    }
    return byTask;
  },
);
