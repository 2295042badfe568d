import { describe, expect, test } from 'vitest';
import { aRun, arrows, aTask, exited, ran, startOfTime, statesOf, when } from '../testing/jobs.ts';
import { instanceMetrics, jobEndTime, jobState, taskEndTime, taskMetrics } from './derive.ts';
import { refuseDelete, refuseRetry, refuseTerminate } from './permit.ts';
import { nextToStart } from './schedule.ts';
import { step } from './step.ts';

const chain = () => aRun([aTask('A'), aTask('B')], { Dependences: arrows('A>B') });
const admit = { type: 'admit' } as const;

describe('from submission to the first process', () => {
  test('a job is SUBMITTED until it is admitted, with all that is in it', () => {
    expect(jobState(chain())).toBe('SUBMITTED');
    expect(taskMetrics(chain()).SubmittedCount).toBe(2);
    expect(statesOf(chain())).toEqual([['SUBMITTED'], ['SUBMITTED']]);
  });

  test('then what waits for nothing is RUNNABLE and what waits is PENDING', () => {
    const job = when(chain(), admit);
    expect(statesOf(job)).toEqual([['RUNNABLE'], ['PENDING']]);
    expect(jobState(job)).toBe('RUNNABLE');
    expect(nextToStart(job)).toEqual({ task: 0, index: 0 });
  });

  test('a machine makes it STARTING and asks for the process; the process makes it RUNNING and sets the deadline', () => {
    const admitted = when(aRun([aTask('A', { Timeout: 30 })]), admit);
    const starting = step(admitted, { type: 'machine', task: 0, index: 0 }, startOfTime);
    expect(starting.effects).toEqual([{ type: 'launch', task: 0, index: 0, run: 1 }]);
    expect(jobState(starting.job)).toBe('STARTING');
    const running = step(starting.job, { type: 'started', task: 0, index: 0, run: 1 }, startOfTime + 5);
    expect(running.effects).toEqual([{ type: 'watch', task: 0, index: 0, run: 1, at: startOfTime + 30_005 }]);
    expect(jobState(running.job)).toBe('RUNNING');
  });

  test('one day is the time-out of a task that names none, or zero', () => {
    for (const more of [{}, { Timeout: 0 }]) {
      const job = when(aRun([aTask('A', more)]), admit, { type: 'machine', task: 0, index: 0 });
      const { effects } = step(job, { type: 'started', task: 0, index: 0, run: 1 }, 0);
      expect(effects).toEqual([{ type: 'watch', task: 0, index: 0, run: 1, at: 86_400_000 }]);
    }
  });

  test('MaxConcurrentNum keeps the others RUNNABLE', () => {
    const job = when(aRun([aTask('A', { TaskInstanceNum: 3, MaxConcurrentNum: 1 })]), admit, {
      type: 'machine',
      task: 0,
      index: 0,
    });
    expect(nextToStart(job)).toBeUndefined();
    expect(when(job, { type: 'machine', task: 0, index: 1 })).toBe(job);
    expect(statesOf(job)).toEqual([['STARTING', 'RUNNABLE', 'RUNNABLE']]);
  });
});

describe('ends', () => {
  test('exit code 0 succeeds, and the successor may start', () => {
    const job = when(chain(), admit, ...ran(0, 0, 1, 0));
    expect(statesOf(job)).toEqual([['SUCCEED'], ['RUNNABLE']]);
    expect(jobState(job)).toBe('RUNNING');
    const done = when(chain(), admit, ...ran(0, 0, 1, 0), ...ran(1, 0, 1, 0));
    expect(jobState(done)).toBe('SUCCEED');
    expect(jobEndTime(done)).toBe(startOfTime + 7000);
    expect(jobEndTime(done)).toBe(done.tasks[1]?.[0]?.endTime);
  });

  test('a failure under PRE_TASK_SUCCEED fails what waits, and says after whom', () => {
    const job = when(chain(), admit, ...ran(0, 0, 1, 3));
    expect(jobState(job)).toBe('FAILED');
    expect(job.tasks[0]?.[0]?.reason).toEqual({ kind: 'exitCode', code: 3, lastLine: '' });
    expect(job.tasks[1]?.[0]).toMatchObject({
      state: 'FAILED',
      run: 0,
      reason: { kind: 'predecessor', task: 'A' },
    });
  });

  test('PRE_TASK_FINISHED starts the successor after any end', () => {
    const job = aRun([aTask('A'), aTask('B')], {
      Dependences: arrows('A>B'),
      TaskExecutionDependOn: 'PRE_TASK_FINISHED',
    });
    expect(statesOf(when(job, admit, ...ran(0, 0, 1, 1)))).toEqual([['FAILED'], ['RUNNABLE']]);
  });

  test('PRE_TASK_AT_LEAST_PARTLY_SUCCEED waits for all instances and wants one success', () => {
    const job = aRun([aTask('A', { TaskInstanceNum: 2 }), aTask('B')], {
      Dependences: arrows('A>B'),
      TaskExecutionDependOn: 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED',
    });
    const half = when(job, admit, ...ran(0, 0, 1, 0));
    expect(statesOf(half)[1]).toEqual(['PENDING']);
    expect(statesOf(when(half, ...ran(0, 1, 1, 1)))[1]).toEqual(['RUNNABLE']);
    expect(statesOf(when(job, admit, ...ran(0, 0, 1, 1), ...ran(0, 1, 1, 1)))[1]).toEqual(['FAILED']);
  });

  test('a retry runs again, and only MaxRetryCount times', () => {
    const job = when(aRun([aTask('A', { MaxRetryCount: 1 })]), admit, ...ran(0, 0, 1, 1));
    expect(job.tasks[0]?.[0]).toMatchObject({ state: 'RUNNABLE', failures: 1, endTime: null });
    expect(jobState(when(job, ...ran(0, 0, 2, 1)))).toBe('FAILED');
    expect(jobState(when(job, ...ran(0, 0, 2, 0)))).toBe('SUCCEED');
  });

  test.each([
    ['TERMINATE', 1, 'FAILED'],
    ['INTERRUPT', 1, 'FAILED_INTERRUPTED'],
    ['FAST_INTERRUPT', 0, 'FAILED_INTERRUPTED'],
  ] as const)('FailedAction %s allows %d retries and ends %s', (FailedAction, retries, state) => {
    let job = when(aRun([aTask('A', { FailedAction, MaxRetryCount: 1 })]), admit);
    for (let run = 1; run <= retries + 1; run++) job = when(job, ...ran(0, 0, run, 1));
    expect(jobState(job)).toBe(state);
    expect(job.tasks[0]?.[0]?.run).toBe(retries + 1);
  });

  test('the working directory is kept only by FAILED_INTERRUPTED, until it is terminated', () => {
    const job = when(
      aRun([aTask('A', { FailedAction: 'INTERRUPT' })]),
      admit,
      ...ran(0, 0, 1, 1).slice(0, 2),
    );
    const failed = step(job, { type: 'ended', task: 0, index: 0, run: 1, outcome: exited(1) }, 0);
    expect(failed.effects).toEqual([]);
    const released = step(failed.job, { type: 'terminate' }, 0);
    expect(released.effects).toEqual([{ type: 'discard', task: 0, index: 0, run: 1 }]);
    expect(jobState(released.job)).toBe('FAILED');
  });

  test('a deadline stops the process; its end is a failure with the time-out as reason', () => {
    const running = when(aRun([aTask('A', { Timeout: 9 })]), admit, ...ran(0, 0, 1, 0).slice(0, 2));
    const told = step(running, { type: 'deadline', task: 0, index: 0, run: 1 }, 0);
    expect(told.effects).toEqual([{ type: 'stop', task: 0, index: 0, run: 1 }]);
    const job = when(told.job, { type: 'ended', task: 0, index: 0, run: 1, outcome: exited(0) });
    expect(job.tasks[0]?.[0]).toMatchObject({ state: 'FAILED', reason: { kind: 'timeout', seconds: 9 } });
  });

  test('a process that could not be started at all is a failed run', () => {
    const reason = { kind: 'notStarted', message: { en: 'no package', zh: '没有软件包' } } as const;
    const job = when(
      aRun([aTask('A')]),
      admit,
      { type: 'machine', task: 0, index: 0 },
      { type: 'ended', task: 0, index: 0, run: 1, outcome: { kind: 'notStarted', reason } },
    );
    expect(job.tasks[0]?.[0]).toMatchObject({ state: 'FAILED', exitCode: null, reason });
  });

  test('a task of no instances succeeds when its turn comes', () => {
    const job = when(aRun([aTask('A', { TaskInstanceNum: 0 })]), admit);
    expect(jobState(job)).toBe('SUCCEED');
    expect(taskEndTime(job.tasks[0] ?? [], job.createTime)).toBe(job.createTime);
  });
});

describe('what people ask for', () => {
  test('terminating fails what waits at once and stops what runs', () => {
    const running = when(chain(), admit, ...ran(0, 0, 1, 0).slice(0, 2));
    const told = step(running, { type: 'terminate' }, startOfTime);
    expect(told.effects).toEqual([{ type: 'stop', task: 0, index: 0, run: 1 }]);
    expect(statesOf(told.job)).toEqual([['RUNNING'], ['FAILED']]);
    expect(told.job.terminating).toBe(true);
    expect(refuseTerminate(told.job)?.code).toBe('ResourceInUse.Job');
    const done = when(told.job, { type: 'ended', task: 0, index: 0, run: 1, outcome: exited(143) });
    expect(done.tasks[0]?.[0]).toMatchObject({
      state: 'FAILED',
      reason: { kind: 'terminated' },
      exitCode: 143,
    });
    expect(done.terminating).toBe(false);
  });

  test('a terminated instance is not retried', () => {
    const running = when(aRun([aTask('A', { MaxRetryCount: 5 })]), admit, ...ran(0, 0, 1, 0).slice(0, 2));
    const job = when(
      running,
      { type: 'terminateInstance', task: 0, index: 0 },
      { type: 'ended', task: 0, index: 0, run: 1, outcome: exited(143) },
    );
    expect(statesOf(job)).toEqual([['FAILED']]);
  });

  test('terminating is refused while SUBMITTED and leaves SUCCEED alone', () => {
    expect(refuseTerminate(chain())?.code).toBe('UnsupportedOperation');
    const done = when(aRun([aTask('A')]), admit, ...ran(0, 0, 1, 0));
    expect(refuseTerminate(done)).toBeUndefined();
    expect(when(done, { type: 'terminate' })).toBe(done);
  });

  test('a retry runs only what failed, in the order of the graph, with a clean history', () => {
    const failed = when(
      aRun([aTask('A', { TaskInstanceNum: 2 }), aTask('B')], { Dependences: arrows('A>B') }),
      admit,
      ...ran(0, 0, 1, 0),
      ...ran(0, 1, 1, 1),
    );
    expect(statesOf(failed)).toEqual([['SUCCEED', 'FAILED'], ['FAILED']]);
    expect(refuseRetry(failed)).toBeUndefined();
    const again = when(failed, { type: 'retry' });
    expect(statesOf(again)).toEqual([['SUCCEED', 'RUNNABLE'], ['PENDING']]);
    expect(again.tasks[0]?.[1]).toMatchObject({ failures: 0, exitCode: null, reason: { kind: 'none' } });
    expect(jobState(when(again, ...ran(0, 1, 2, 0), ...ran(1, 0, 1, 0)))).toBe('SUCCEED');
    expect(refuseRetry(again)?.code).toBe('UnsupportedOperation');
  });

  test('only what is SUCCEED or FAILED throughout can be deleted', () => {
    expect(refuseDelete(chain())?.code).toBe('ResourceInUse.Job');
    const kept = when(aRun([aTask('A', { FailedAction: 'INTERRUPT' })]), admit, ...ran(0, 0, 1, 1));
    expect(refuseDelete(kept)?.code).toBe('ResourceInUse.Job');
    expect(refuseDelete(when(kept, { type: 'terminate' }))).toBeUndefined();
  });
});

describe('a restart of the service', () => {
  test('runs again what ran, as the next run and not as a failure', () => {
    const running = when(aRun([aTask('A')]), admit, ...ran(0, 0, 1, 0).slice(0, 2));
    const { job, effects } = step(running, { type: 'recover' }, startOfTime);
    expect(effects).toEqual([{ type: 'discard', task: 0, index: 0, run: 1 }]);
    expect(job.tasks[0]?.[0]).toMatchObject({ state: 'RUNNABLE', failures: 0, run: 1 });
    expect(when(job, { type: 'ended', task: 0, index: 0, run: 1, outcome: exited(0) })).toBe(job);
    expect(jobState(when(job, ...ran(0, 0, 2, 0)))).toBe('SUCCEED');
  });

  test('finishes what was being stopped', () => {
    const stopping = when(aRun([aTask('A')]), admit, ...ran(0, 0, 1, 0).slice(0, 2), { type: 'terminate' });
    const { job } = step(stopping, { type: 'recover' }, startOfTime);
    expect(jobState(job)).toBe('FAILED');
    expect(job.terminating).toBe(false);
    expect(instanceMetrics(job).FailedCount).toBe(1);
  });

  test('leaves a job alone of which nothing ran', () => {
    const done = when(aRun([aTask('A')]), admit, ...ran(0, 0, 1, 0));
    expect(step(done, { type: 'recover' }, 0)).toEqual({ job: done, effects: [] });
  });
});
