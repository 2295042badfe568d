// The port to what runs commands. The process runner does so on this machine; a simulated one can take its place.

import type { Task } from '../../wire/schema/task.ts';
import type { Outcome, RunRef } from '../core/jobEvent.ts';
import type { KnownProcess, ProcessRecord } from '../store/jobStore.ts';

/** What is to be run, once. */
export interface LaunchOrder {
  readonly jobId: string;
  readonly ref: RunRef;
  readonly task: Task;
  /** TaskName, or the name that stands for it where none was given. */
  readonly taskName: string;
  /** TaskInstanceNum. */
  readonly instances: number;
  /** The person agreed that the job runs without a sandbox. */
  readonly unsandboxed: boolean;
}

/** Called at most once each, `started` before `ended`; `ended` also when nothing could be started. */
export interface RunHooks {
  /** The process exists and waits: its command runs only after this has returned, so that its id is on disk first. */
  started(process: ProcessRecord): void;
  ended(outcome: Outcome): void;
}

export interface RunHandle {
  /** Asks the run to end; `ended` follows. */
  stop(): void;
}

export interface Runner {
  launch(order: LaunchOrder, hooks: RunHooks): RunHandle;
  /** Ends what an earlier life of the service has left running. Does nothing when that is no longer there. */
  endLeftover(process: KnownProcess): void;
  /** Ends all runs without calling their hooks; resolves when no process is left. */
  close(): Promise<void>;
}
