import * as z from 'zod';

/** States of jobs, tasks and task instances, in the order of a life. Note the API's spelling SUCCEED. */
export const runStates = [
  'SUBMITTED',
  'PENDING',
  'RUNNABLE',
  'STARTING',
  'RUNNING',
  'SUCCEED',
  'FAILED',
  'FAILED_INTERRUPTED',
] as const;
export const runState = z.enum(runStates);
export type RunState = (typeof runStates)[number];

/** States after which nothing changes by itself. FAILED_INTERRUPTED keeps its machine until it is terminated. */
export const isEnded = (state: RunState): boolean =>
  state === 'SUCCEED' || state === 'FAILED' || state === 'FAILED_INTERRUPTED';

const count = z.int().min(0);
/** How many tasks, or task instances, are in each state. */
export const metrics = z.object({
  SubmittedCount: count,
  PendingCount: count,
  RunnableCount: count,
  StartingCount: count,
  RunningCount: count,
  SucceedCount: count,
  FailedInterruptedCount: count,
  FailedCount: count,
});
export type Metrics = z.infer<typeof metrics>;

export const metricOf: Readonly<Record<RunState, keyof Metrics>> = {
  SUBMITTED: 'SubmittedCount',
  PENDING: 'PendingCount',
  RUNNABLE: 'RunnableCount',
  STARTING: 'StartingCount',
  RUNNING: 'RunningCount',
  SUCCEED: 'SucceedCount',
  FAILED: 'FailedCount',
  FAILED_INTERRUPTED: 'FailedInterruptedCount',
};
