// The core: what an event makes of a job. Deterministic: no clock, no timers, no input or output; the same events at
// the same times always give the same job and the same effects.

import { mapInstances } from './change.ts';
import type { JobEvent } from './jobEvent.ts';
import { isActive, type JobRun } from './jobRun.ts';
import { recover } from './recover.ts';
import { retry } from './retry.ts';
import { begin, end, giveMachine, passDeadline } from './runs.ts';
import { settle } from './schedule.ts';
import type { Stepped } from './stepped.ts';
import { terminate, terminateInstance } from './terminate.ts';

/** @param now milliseconds since 1970, never earlier than that of the event before */
export function step(job: JobRun, event: JobEvent, now: number): Stepped {
  const { job: moved, effects } = react(job, event, now);
  return { job: finishTermination(settle(moved, now)), effects };
}

function react(job: JobRun, event: JobEvent, now: number): Stepped {
  switch (event.type) {
    case 'admit':
      return { job: admit(job), effects: [] };
    case 'machine':
      return giveMachine(job, event, now);
    case 'started':
      return begin(job, event, now);
    case 'ended':
      return end(job, event, event.outcome, now);
    case 'deadline':
      return passDeadline(job, event);
    case 'terminate':
      return terminate(job, now);
    case 'terminateInstance':
      return terminateInstance(job, event, now);
    case 'retry':
      return retry(job);
    case 'recover':
      return recover(job, now);
  }
}

function admit(job: JobRun): JobRun {
  if (job.admitted) return job;
  return { ...mapInstances(job, (instance) => ({ ...instance, state: 'PENDING' })), admitted: true };
}

const finishTermination = (job: JobRun): JobRun =>
  job.terminating && !job.tasks.flat().some(isActive) ? { ...job, terminating: false } : job;
