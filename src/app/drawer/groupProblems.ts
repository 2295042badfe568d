import type { Draft, TaskId } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { taskName } from '../../model/request.ts';
import { sortProblems } from './countProblems.ts';

export interface ProblemGroup {
  readonly key: string;
  /** The task's name; undefined for what belongs to the job as a whole. */
  readonly name: string | undefined;
  readonly problems: readonly Problem[];
}

/** The job's own first, then each task that has problems, in the order of the draft. */
export function groupProblems(draft: Draft, problems: readonly Problem[]): readonly ProblemGroup[] {
  const byTask = new Map<TaskId | 'job', Problem[]>();
  for (const problem of problems) {
    const key = problem.entity.kind === 'task' ? problem.entity.id : 'job';
    byTask.set(key, [...(byTask.get(key) ?? []), problem]);
  }
  const groups: ProblemGroup[] = [];
  const own = byTask.get('job');
  if (own !== undefined) groups.push({ key: 'job', name: undefined, problems: sortProblems(own) });
  for (const task of draft.tasks) {
    const found = byTask.get(task.id);
    if (found !== undefined)
      groups.push({ key: task.id, name: taskName(task), problems: sortProblems(found) });
  }
  return groups;
}
