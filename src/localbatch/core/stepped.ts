import type { JobEffect } from './jobEvent.ts';
import type { JobRun } from './jobRun.ts';

/** What an event makes of a job. */
export interface Stepped {
  readonly job: JobRun;
  readonly effects: readonly JobEffect[];
}

export const unchanged = (job: JobRun): Stepped => ({ job, effects: [] });
