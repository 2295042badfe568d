import type { Reason } from './reason.ts';

/** One instance of a job: position of its task in the plan, and BATCH_TASK_INSTANCE_INDEX, both from 0. */
export interface InstanceRef {
  readonly task: number;
  readonly index: number;
}

/** One run of an instance; names one process for ever. */
export interface RunRef extends InstanceRef {
  readonly run: number;
}

/** How a run ended. */
export type Outcome =
  | { readonly kind: 'exited'; readonly code: number; readonly lastLine: string }
  /** Nothing was run at all; the reason says why. */
  | { readonly kind: 'notStarted'; readonly reason: Extract<Reason, { kind: 'notStarted' }> };

/** What can happen to a job. An event that does not fit the state of the job changes nothing. */
export type JobEvent =
  /** The accepted job is taken up: SUBMITTED ends. */
  | { readonly type: 'admit' }
  /** There is a machine for an instance that is RUNNABLE. */
  | ({ readonly type: 'machine' } & InstanceRef)
  /** The process of a run exists. */
  | ({ readonly type: 'started' } & RunRef)
  | ({ readonly type: 'ended'; readonly outcome: Outcome } & RunRef)
  /** A deadline that was asked for by an effect has passed. */
  | ({ readonly type: 'deadline' } & RunRef)
  | { readonly type: 'terminate' }
  | ({ readonly type: 'terminateInstance' } & InstanceRef)
  | { readonly type: 'retry' }
  /** The service was restarted: no process of an earlier life runs any more. */
  | { readonly type: 'recover' };

/** What the shell has to do once the new state is on disk. */
export type JobEffect =
  | ({ readonly type: 'launch' } & RunRef)
  | ({ readonly type: 'stop' } & RunRef)
  /** Send `deadline` when `at` (milliseconds since 1970) has come. */
  | ({ readonly type: 'watch'; readonly at: number } & RunRef)
  /** The working directory of the run is no longer wanted. */
  | ({ readonly type: 'discard' } & RunRef);

export const runRef = ({ task, index, run }: RunRef): RunRef => ({ task, index, run });
