import type { TaskId } from '../../model/draft.ts';
import type { Problem, Severity } from '../../model/problem.ts';

export type ProblemCounts = Readonly<Record<Severity, number>>;

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors first, then warnings, then hints; within each in the order in which the check gave them. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

const byList = new WeakMap<readonly Problem[], ReadonlyMap<TaskId, ProblemCounts>>();

/** The counts of each task that has problems; the same map for the same list. */
export function problemsByTask(problems: readonly Problem[]): ReadonlyMap<TaskId, ProblemCounts> {
  const known = byList.get(problems);
  if (known !== undefined) return known;
  const counts = new Map<TaskId, Record<Severity, number>>();
  for (const { entity, severity } of problems) {
    if (entity.kind !== 'task') continue;
    const of = counts.get(entity.id) ?? { error: 0, warning: 0, hint: 0 };
    of[severity] += 1;
    counts.set(entity.id, of);
  }
  byList.set(problems, counts);
  return counts;
}
