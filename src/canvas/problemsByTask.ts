import type { TaskId } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';

export interface TaskProblems {
  readonly errors: number;
  readonly warnings: number;
  /** The first error, else the first warning. */
  readonly first: Problem | undefined;
}

const known = new WeakMap<readonly Problem[], ReadonlyMap<TaskId, TaskProblems>>();

export function problemsByTask(problems: readonly Problem[]): ReadonlyMap<TaskId, TaskProblems> {
  const before = known.get(problems);
  if (before !== undefined) return before;
  const byTask = new Map<TaskId, TaskProblems>();
  for (const problem of problems) {
    if (problem.entity.kind !== 'task' || problem.severity === 'hint') continue;
    const { id } = problem.entity;
    const { errors, warnings, first } = byTask.get(id) ?? { errors: 0, warnings: 0, first: undefined };
    const isError = problem.severity === 'error';
    byTask.set(id, {
      errors: errors + (isError ? 1 : 0),
      warnings: warnings + (isError ? 0 : 1),
      first: first === undefined || (isError && errors === 0) ? problem : first,
    });
  }
  known.set(problems, byTask);
  return byTask;
}
