// RetryJobs: only of a job that FAILED; its failed instances run again in the order of the graph, "their
// history is reset as if they ran for the first time"; what succeeded is left alone.
import { mapInstances } from './change.ts';
import { jobState } from './derive.ts';
import type { JobRun } from './jobRun.ts';
import { noReason } from './reason.ts';
import { type Stepped, unchanged } from './stepped.ts';

export function retry(job: JobRun): Stepped {
  if (jobState(job) !== 'FAILED') return unchanged(job);
  const next = mapInstances(job, (instance) =>
    instance.state !== 'FAILED'
      ? instance
      : {
          ...instance,
          state: 'PENDING',
          failures: 0,
          exitCode: null,
          reason: noReason,
          launchTime: null,
          runningTime: null,
          endTime: null,
        },
  );
  return { job: next, effects: [] };
}
