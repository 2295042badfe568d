// After a restart of the service no process of its earlier life is left: what ran is run again, and that run does not
// count as a failure. What was being stopped has thereby ended.
import { mapInstances } from './change.ts';
import { type JobEffect, runRef } from './jobEvent.ts';
import { isActive, type JobRun } from './jobRun.ts';
import { noReason } from './reason.ts';
import { end } from './runs.ts';
import type { Stepped } from './stepped.ts';

/** What a process that was killed from outside answers: 128 + SIGKILL. */
const killed = { kind: 'exited', code: 137, lastLine: '' } as const;

export function recover(job: JobRun, now: number): Stepped {
  const effects: JobEffect[] = [];
  let stopped = job;
  for (const [task, instances] of job.tasks.entries()) {
    for (const [index, instance] of instances.entries()) {
      if (!isActive(instance) || instance.stopping === null) continue;
      const ended = end(stopped, { task, index, run: instance.run }, killed, now);
      stopped = ended.job;
      effects.push(...ended.effects);
    }
  }
  const next = mapInstances(stopped, (instance, ref) => {
    if (!isActive(instance)) return instance;
    effects.push({ type: 'discard', ...runRef({ ...ref, run: instance.run }) });
    return { ...instance, state: 'RUNNABLE', reason: noReason, launchTime: null, runningTime: null };
  });
  return { job: next, effects };
}
