import type { TaskView } from '../wire/answers.ts';
import type { RunState } from '../wire/states.ts';

/**
 * DescribeTask is granted 20 times a second, and the page asks once a second: so at most this many tasks are shown
 * with their instances; the others show their state alone.
 */
const most = 12;

/** What moves comes first; among the rest the failed ones, whose exit code matters. What waits has nothing to show. */
const order: readonly RunState[] = ['RUNNING', 'STARTING', 'FAILED', 'FAILED_INTERRUPTED', 'SUCCEED'];

/** The tasks whose instances are asked for, in their order. One walk and no sorting: there may be thousands. */
export function watchedTasks(tasks: readonly TaskView[]): readonly TaskView[] {
  const byState = new Map<RunState, TaskView[]>(order.map((state) => [state, []]));
  for (const task of tasks) {
    const list = byState.get(task.TaskState);
    if (list !== undefined && list.length < most) list.push(task);
  }
  return order.flatMap((state) => byState.get(state) ?? []).slice(0, most);
}
