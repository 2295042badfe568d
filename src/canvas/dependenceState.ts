import type { TaskRun } from '../ui/taskRun.ts';
import type { JsonValue } from '../wire/json.ts';

type DependenceState = 'waiting' | 'satisfied' | 'never';

/**
 * How far a dependence has come, by the state of the task that comes first. `condition` is Job.TaskExecutionDependOn
 * (SubmitJob, data structure Job): all of its instances succeeded, at least some, or it has ended in any way.
 */
export function dependenceState(
  start: TaskRun | undefined,
  condition: JsonValue | undefined,
): DependenceState {
  if (start === undefined) return 'waiting';
  if (start.blockedBy !== undefined) return 'never';
  if (start.state === 'SUCCEED') return 'satisfied';
  if (start.state !== 'FAILED' && start.state !== 'FAILED_INTERRUPTED') return 'waiting';
  if (condition === 'PRE_TASK_FINISHED') return 'satisfied';
  const some = condition === 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED' && (start.metrics?.SucceedCount ?? 0) > 0;
  return some ? 'satisfied' : 'never';
}
