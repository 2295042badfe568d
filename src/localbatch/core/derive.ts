// States, counts and times of tasks and jobs, derived from the instances.
import { isEnded, type Metrics, metricOf, type RunState } from '../../wire/states.ts';
import type { Instance, JobRun } from './jobRun.ts';

const noCounts: Metrics = {
  SubmittedCount: 0,
  PendingCount: 0,
  RunnableCount: 0,
  StartingCount: 0,
  RunningCount: 0,
  SucceedCount: 0,
  FailedInterruptedCount: 0,
  FailedCount: 0,
};

function countStates(states: Iterable<RunState>): Metrics {
  const counts = { ...noCounts };
  for (const state of states) counts[metricOf[state]] += 1;
  return counts;
}

const addCounts = (left: Metrics, right: Metrics): Metrics => {
  const sum = { ...left };
  for (const name of Object.values(metricOf)) sum[name] += right[name];
  return sum;
};

// Instances are immutable, so what is derived from one array of them holds for good. A job of many tasks then costs
// what has changed, not what it has.
const countsOf = new WeakMap<readonly Instance[], Metrics>();

export function instanceCounts(instances: readonly Instance[]): Metrics {
  const known = countsOf.get(instances);
  if (known) return known;
  const counts = countStates(instances.map((instance) => instance.state));
  countsOf.set(instances, counts);
  return counts;
}

/**
 * The state of a whole from the counts of its parts. Assumed, for the documents do not say: once a part runs or has
 * ended, the whole is RUNNING until all have ended; then the worst end of a part is the end of the whole.
 */
function stateOf(counts: Metrics, total: number): RunState {
  const ended = counts.SucceedCount + counts.FailedCount + counts.FailedInterruptedCount;
  if (ended === total) {
    if (counts.FailedInterruptedCount > 0) return 'FAILED_INTERRUPTED';
    return counts.FailedCount > 0 ? 'FAILED' : 'SUCCEED';
  }
  if (counts.RunningCount > 0 || ended > 0) return 'RUNNING';
  if (counts.StartingCount > 0) return 'STARTING';
  if (counts.RunnableCount > 0) return 'RUNNABLE';
  return counts.PendingCount > 0 ? 'PENDING' : 'SUBMITTED';
}

export const taskState = (instances: readonly Instance[]): RunState =>
  stateOf(instanceCounts(instances), instances.length);

export const taskMetrics = (job: JobRun): Metrics =>
  job.admitted
    ? countStates(job.tasks.map(taskState))
    : countStates(job.tasks.map(() => 'SUBMITTED' as const));

export const instanceMetrics = (job: JobRun): Metrics =>
  job.tasks.map(instanceCounts).reduce(addCounts, noCounts);

export const jobState = (job: JobRun): RunState =>
  job.admitted ? stateOf(taskMetrics(job), job.tasks.length) : 'SUBMITTED';

/** When the last instance ended, in milliseconds; null while one has not. A task of no instances ends as it begins. */
export function taskEndTime(instances: readonly Instance[], createTime: number): number | null {
  if (!isEnded(taskState(instances))) return null;
  return instances.reduce((latest, { endTime }) => Math.max(latest, endTime ?? createTime), createTime);
}

export function jobEndTime(job: JobRun): number | null {
  if (!isEnded(jobState(job))) return null;
  return job.tasks.reduce(
    (latest, instances) => Math.max(latest, taskEndTime(instances, job.createTime) ?? job.createTime),
    job.createTime,
  );
}
