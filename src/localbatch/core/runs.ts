// The life of one run of an instance: a machine, a process, an end, and perhaps another run.
import { instanceAt, withInstance } from './change.ts';
import { type InstanceRef, type JobEffect, type Outcome, type RunRef, runRef } from './jobEvent.ts';
import type { TaskPlan } from './jobPlan.ts';
import { type Instance, isActive, type JobRun } from './jobRun.ts';
import { noReason, type Reason } from './reason.ts';
import { mayStart } from './schedule.ts';
import { type Stepped, unchanged } from './stepped.ts';

/** The instance if this very run of it is alive; an event of an earlier run finds nothing. */
function liveRun(job: JobRun, ref: RunRef): Instance | undefined {
  const instance = instanceAt(job, ref);
  return instance && instance.run === ref.run && isActive(instance) ? instance : undefined;
}

export function giveMachine(job: JobRun, ref: InstanceRef, now: number): Stepped {
  const instance = instanceAt(job, ref);
  if (!instance || !mayStart(job, ref)) return unchanged(job);
  const run = instance.run + 1;
  const starting: Instance = {
    ...instance,
    state: 'STARTING',
    run,
    stopping: null,
    exitCode: null,
    reason: noReason,
    launchTime: now,
    runningTime: null,
    endTime: null,
  };
  return {
    job: withInstance(job, ref, starting),
    effects: [{ type: 'launch', ...runRef({ ...ref, run }) }],
  };
}

export function begin(job: JobRun, ref: RunRef, now: number): Stepped {
  const instance = liveRun(job, ref);
  const task = job.plan.tasks[ref.task];
  if (instance?.state !== 'STARTING' || !task) return unchanged(job);
  return {
    job: withInstance(job, ref, { ...instance, state: 'RUNNING', runningTime: now }),
    effects: [{ type: 'watch', ...runRef(ref), at: now + task.timeout * 1000 }],
  };
}

export function passDeadline(job: JobRun, ref: RunRef): Stepped {
  const instance = liveRun(job, ref);
  if (!instance || instance.stopping !== null) return unchanged(job);
  return {
    job: withInstance(job, ref, { ...instance, stopping: 'timeout' }),
    effects: [{ type: 'stop', ...runRef(ref) }],
  };
}

export function end(job: JobRun, ref: RunRef, outcome: Outcome, now: number): Stepped {
  const instance = liveRun(job, ref);
  const task = job.plan.tasks[ref.task];
  if (!instance || !task) return unchanged(job);
  const ended = endedInstance(instance, task, outcome, now);
  const discard: JobEffect = { type: 'discard', ...runRef(ref) };
  return {
    job: withInstance(job, ref, ended),
    // FAILED_INTERRUPTED keeps the machine; here: the working directory, for a person to look at.
    effects: ended.state === 'FAILED_INTERRUPTED' ? [] : [discard],
  };
}

function endedInstance(instance: Instance, task: TaskPlan, outcome: Outcome, now: number): Instance {
  const exitCode = outcome.kind === 'exited' ? outcome.code : null;
  const ended = { ...instance, exitCode, endTime: now, stopping: null };
  if (instance.stopping === 'terminate') {
    return { ...ended, state: 'FAILED', reason: { kind: 'terminated' } };
  }
  if (exitCode === 0 && instance.stopping === null) {
    return { ...ended, state: 'SUCCEED', reason: { kind: 'succeeded' } };
  }
  const reason = failureOf(instance, task, outcome);
  const failures = instance.failures + 1;
  // FAST_INTERRUPT is "stop quickly": assumed to leave the retries out.
  if (failures <= task.maxRetries && task.failedAction !== 'FAST_INTERRUPT') {
    return { ...ended, failures, state: 'RUNNABLE', reason, endTime: null };
  }
  return {
    ...ended,
    failures,
    state: task.failedAction === 'TERMINATE' ? 'FAILED' : 'FAILED_INTERRUPTED',
    reason,
  };
}

function failureOf(instance: Instance, task: TaskPlan, outcome: Outcome): Reason {
  if (instance.stopping === 'timeout') return { kind: 'timeout', seconds: task.timeout };
  if (outcome.kind === 'notStarted') return outcome.reason;
  return { kind: 'exitCode', code: outcome.code, lastLine: outcome.lastLine };
}
