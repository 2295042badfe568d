// TerminateJob and TerminateTaskInstance (doc 599/15908): SUCCEED and FAILED are left as they are; what has not started
// fails at once; what has a machine is stopped first; FAILED_INTERRUPTED gives its machine back and fails.
import { instanceAt, mapInstances, withInstance } from './change.ts';
import { type InstanceRef, type JobEffect, runRef } from './jobEvent.ts';
import { type Instance, isActive, type JobRun } from './jobRun.ts';
import { type Stepped, unchanged } from './stepped.ts';

export function terminate(job: JobRun, now: number): Stepped {
  if (!job.admitted) return unchanged(job);
  const effects: JobEffect[] = [];
  const next = mapInstances(job, (instance, ref) => {
    const [stopped, wanted] = stopInstance(instance, ref, now);
    effects.push(...wanted);
    return stopped;
  });
  return { job: next.tasks.flat().some(isActive) ? { ...next, terminating: true } : next, effects };
}

export function terminateInstance(job: JobRun, ref: InstanceRef, now: number): Stepped {
  const instance = instanceAt(job, ref);
  if (!instance || !job.admitted) return unchanged(job);
  const [stopped, effects] = stopInstance(instance, ref, now);
  return { job: stopped === instance ? job : withInstance(job, ref, stopped), effects };
}

function stopInstance(
  instance: Instance,
  ref: InstanceRef,
  now: number,
): readonly [Instance, readonly JobEffect[]] {
  const run = runRef({ ...ref, run: instance.run });
  const failed: Instance = { ...instance, state: 'FAILED', reason: { kind: 'terminated' }, endTime: now };
  switch (instance.state) {
    case 'SUCCEED':
    case 'FAILED':
      return [instance, []];
    case 'SUBMITTED':
    case 'PENDING':
    case 'RUNNABLE':
      return [failed, []];
    case 'FAILED_INTERRUPTED':
      return [failed, [{ type: 'discard', ...run }]];
    case 'STARTING':
    case 'RUNNING':
      if (instance.stopping === 'terminate') return [instance, []];
      return [
        { ...instance, stopping: 'terminate' },
        instance.stopping === null ? [{ type: 'stop', ...run }] : [],
      ];
  }
}
