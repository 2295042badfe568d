// One job's aggregate: everything about a job that changes while it runs. Rules:
// - Only `step` makes a new one out of an old one; untouched tasks and instances keep their identity, so that the
//   store writes what changed by comparing references.
// - States of tasks and of the job, counts and end times are derived from the instances, never stored here.
// - `run` numbers the times that an instance was given a machine. It never goes back, not even by RetryJobs, so that
//   (task, index, run) names one process for ever and events of an earlier run can be told and ignored.
import type { RunState } from '../../wire/states.ts';
import type { JobPlan } from './jobPlan.ts';
import { noReason, type Reason } from './reason.ts';

export interface Instance {
  readonly state: RunState;
  /** 0 until it is first given a machine. */
  readonly run: number;
  /** Runs that failed since submission or the last RetryJobs. */
  readonly failures: number;
  /** Why its process has been told to end; null while nothing was told. */
  readonly stopping: 'terminate' | 'timeout' | null;
  readonly exitCode: number | null;
  readonly reason: Reason;
  /** Milliseconds since 1970, as are the next three; null until it has happened in the current run. */
  readonly createTime: number;
  readonly launchTime: number | null;
  readonly runningTime: number | null;
  readonly endTime: number | null;
}

export interface JobRun {
  readonly id: string;
  readonly plan: JobPlan;
  readonly createTime: number;
  /** False while SUBMITTED: accepted, and nothing done with it yet. */
  readonly admitted: boolean;
  /** TerminateJob was accepted and instances are still being stopped. */
  readonly terminating: boolean;
  /** Instances by task, in the order of the plan. */
  readonly tasks: readonly (readonly Instance[])[];
}

const newInstance = (createTime: number): Instance => ({
  state: 'SUBMITTED',
  run: 0,
  failures: 0,
  stopping: null,
  exitCode: null,
  reason: noReason,
  createTime,
  launchTime: null,
  runningTime: null,
  endTime: null,
});

/** A job as it is right after SubmitJob accepted it. */
export function newJobRun(id: string, plan: JobPlan, now: number): JobRun {
  const first = newInstance(now);
  return {
    id,
    plan,
    createTime: now,
    admitted: false,
    terminating: false,
    tasks: plan.tasks.map((task) => new Array<Instance>(task.instances).fill(first)),
  };
}

/** True while the instance has a machine and a process may live. */
export const isActive = (instance: Instance): boolean =>
  instance.state === 'STARTING' || instance.state === 'RUNNING';
