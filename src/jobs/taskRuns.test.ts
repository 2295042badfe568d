import { describe, expect, it } from 'vitest';
import { type RunWords, taskRuns } from './taskRuns.ts';
import { instance, jobAnswer, taskAnswer } from './testing/answers.ts';

const words: RunWords = {
  state: (state) => `[${state}]`,
  waitsFor: (name) => `waits for ${name}`,
  waitsForMachines: () => 'waits for machines',
  starting: (count, all) => `${count} of ${all} starting`,
  running: (running, done, all) => `${running} running, ${done} of ${all} done`,
  failedExit: (code) => `exit ${code}`,
  kept: (count) => `${count} kept`,
  cannotStart: (name) => `cannot start: ${name}`,
  duration: (milliseconds) => `${milliseconds / 1000} s`,
};

const now = Date.parse('2026-11-24T06:01:00Z');
const detailsOf = (...answers: ReturnType<typeof taskAnswer>[]) =>
  new Map(answers.map((it) => [it.TaskName, it]));
const runsOf = (job: ReturnType<typeof jobAnswer>, ...answers: ReturnType<typeof taskAnswer>[]) =>
  taskRuns(job, detailsOf(...answers), now, words);

describe('taskRuns', () => {
  it('says for what a pending task waits: the nearest predecessor that has not ended', () => {
    const job = jobAnswer({
      tasks: { split: 'SUCCEED', align: 'RUNNING', sort: 'PENDING', merge: 'PENDING' },
      edges: [
        ['split', 'align'],
        ['align', 'sort'],
        ['sort', 'merge'],
      ],
    });
    const runs = runsOf(job);
    expect(runs.get('sort')?.detail).toBe('waits for align');
    expect(runs.get('merge')?.detail).toBe('waits for sort');
  });

  it('counts running and ended instances of a task with several', () => {
    const align = taskAnswer('align', 'RUNNING', [
      instance(0, 'SUCCEED', { RunningTime: '2026-11-24T06:00:00Z' }),
      instance(1, 'RUNNING', { RunningTime: '2026-11-24T06:00:10Z' }),
      instance(2, 'FAILED', { RunningTime: '2026-11-24T06:00:20Z' }),
    ]);
    const run = runsOf(jobAnswer({ tasks: { align: 'RUNNING' } }), align).get('align');
    expect(run).toMatchObject({
      detail: '1 running, 2 of 3 done',
      time: '60 s',
      metrics: align.TaskInstanceMetrics,
    });
  });

  it('names a single running instance by its state, for "0 of 1 done" says nothing', () => {
    const run = runsOf(
      jobAnswer({ tasks: { a: 'RUNNING' } }),
      taskAnswer('a', 'RUNNING', [instance(0, 'RUNNING')]),
    );
    expect(run.get('a')?.detail).toBe('[RUNNING]');
  });

  it('tells the exit code of a failure, and how long it took until its end', () => {
    const qc = taskAnswer('qc', 'FAILED', [
      instance(0, 'FAILED', { ExitCode: 137, RunningTime: '2026-11-24T06:00:10Z' }),
    ]);
    expect(runsOf(jobAnswer({ tasks: { qc: 'FAILED' } }), qc).get('qc')).toMatchObject({
      detail: 'exit 137',
      time: '30 s',
    });
  });

  it('says why a task of a job that has ended can never start', () => {
    const job = jobAnswer({
      state: 'FAILED',
      tasks: { qc: 'FAILED', middle: 'PENDING', report: 'PENDING' },
      edges: [
        ['qc', 'middle'],
        ['middle', 'report'],
      ],
    });
    expect(runsOf(job).get('report')).toMatchObject({ detail: 'cannot start: qc', blockedBy: 'qc' });
  });

  it('does not call a task blocked while the job still runs: its condition may not ask for success', () => {
    const job = jobAnswer({ tasks: { qc: 'FAILED', report: 'PENDING' }, edges: [['qc', 'report']] });
    expect(runsOf(job).get('report')).not.toHaveProperty('blockedBy');
  });

  it('has words for machines that are awaited, started and kept', () => {
    const job = jobAnswer({ tasks: { a: 'RUNNABLE', b: 'STARTING', c: 'FAILED_INTERRUPTED' } });
    const runs = runsOf(
      job,
      taskAnswer('b', 'STARTING', [instance(0, 'STARTING'), instance(1, 'RUNNABLE')]),
      taskAnswer('c', 'FAILED_INTERRUPTED', [
        instance(0, 'FAILED_INTERRUPTED'),
        instance(1, 'FAILED_INTERRUPTED'),
      ]),
    );
    expect([...runs.values()].map((run) => run.detail)).toEqual([
      'waits for machines',
      '1 of 2 starting',
      '2 kept',
    ]);
  });

  it('does not go round in a loop that the service would have refused', () => {
    const job = jobAnswer({
      state: 'FAILED',
      tasks: { a: 'PENDING', b: 'PENDING' },
      edges: [
        ['a', 'b'],
        ['b', 'a'],
      ],
    });
    expect(runsOf(job).get('a')?.detail).toBe('waits for b');
  });
});
