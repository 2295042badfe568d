import type { Metrics, RunState } from '../wire/states.ts';

/** What a graph shows of a task that runs; made by the job page, drawn by the canvas. */
export interface TaskRun {
  readonly state: RunState;
  /** Instances by state, for the bar; absent until they are known. */
  readonly metrics?: Metrics;
  /** The second row, in the person's language: "13 running, 9 of 24 done". */
  readonly detail: string;
  /** How long it has run, e.g. "54 min". */
  readonly time?: string;
  /** The task because of which this one can never start. */
  readonly blockedBy?: string;
}
