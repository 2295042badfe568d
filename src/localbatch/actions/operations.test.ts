import { describe, expect, test } from 'vitest';
import { aCallWorld } from '../testing/calls.ts';
import { aRequest, arrows, aTask } from '../testing/jobs.ts';

const dag = () => aRequest([aTask('A'), aTask('B')], { Dependences: arrows('A>B') });

describe('TerminateJob', () => {
  test('is refused while SUBMITTED, then stops what runs, and is refused while that lasts', async () => {
    const { answerOf, codeOf, clock, runner, states } = aCallWorld();
    const { JobId } = await answerOf('SubmitJob', dag());
    expect(await codeOf('TerminateJob', { JobId })).toBe('UnsupportedOperation');
    clock.settle();
    expect(await answerOf('TerminateJob', { JobId })).toEqual({});
    expect(await codeOf('TerminateJob', { JobId })).toBe('ResourceInUse.Job');
    runner.end(`${JobId} A.0#1`, 143);
    expect(states(String(JobId))).toEqual([['FAILED'], ['FAILED']]);
  });

  test('has no effect on a job that has succeeded', async () => {
    const { answerOf, runner, states, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    runner.runAll();
    expect(await answerOf('TerminateJob', { JobId })).toEqual({});
    expect(states(JobId)).toEqual([['SUCCEED'], ['SUCCEED']]);
  });
});

describe('TerminateTaskInstance', () => {
  test('stops one instance and leaves the others', async () => {
    const { answerOf, runner, states, submitted } = aCallWorld();
    const JobId = await submitted(aRequest([aTask('A', { TaskInstanceNum: 2 })]));
    await answerOf('TerminateTaskInstance', { JobId, TaskName: 'A', TaskInstanceIndex: 1 });
    expect(runner.isStopped(`${JobId} A.1#1`)).toBe(true);
    runner.runAll();
    expect(states(JobId)).toEqual([['SUCCEED', 'FAILED']]);
  });

  test.each([
    ['A', 1],
    ['A', -1],
    ['Z', 0],
  ])('refuses %s %d, which is not there', async (TaskName, TaskInstanceIndex) => {
    const { codeOf, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    const code = await codeOf('TerminateTaskInstance', { JobId, TaskName, TaskInstanceIndex });
    expect(code).toBe('ResourceNotFound.TaskInstance');
  });
});

describe('RetryJobs', () => {
  test('runs only what failed', async () => {
    const { answerOf, runner, states, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    runner.runAll({ B: 1 });
    expect(await answerOf('RetryJobs', { JobIds: [JobId, JobId] })).toEqual({});
    expect(runner.running).toEqual([`${JobId} B.0#2`]);
    runner.runAll();
    expect(states(JobId)).toEqual([['SUCCEED'], ['SUCCEED']]);
  });

  test('retries all or none', async () => {
    const { codeOf, runner, states, submitted } = aCallWorld();
    const failed = await submitted(dag());
    runner.runAll({ A: 1 });
    const fine = await submitted(dag());
    runner.runAll();
    expect(await codeOf('RetryJobs', { JobIds: [failed, fine] })).toBe('UnsupportedOperation');
    expect(await codeOf('RetryJobs', { JobIds: [failed, 'job-99999999'] })).toBe('ResourceNotFound.Job');
    expect(states(failed)).toEqual([['FAILED'], ['FAILED']]);
  });

  test('takes 1 to 100 ids of the right form', async () => {
    const { codeOf } = aCallWorld();
    expect(await codeOf('RetryJobs', { JobIds: [] })).toBe('InvalidParameterValue');
    const JobIds = Array.from({ length: 101 }, (_, n) => `job-${String(n).padStart(8, '0')}`);
    expect(await codeOf('RetryJobs', { JobIds })).toBe('InvalidParameterValue');
    expect(await codeOf('RetryJobs', { JobIds: ['x'] })).toBe('InvalidParameter.JobIdMalformed');
    expect(await codeOf('RetryJobs')).toBe('MissingParameter');
  });
});

describe('DeleteJob', () => {
  test('erases a job that has ended, and only that', async () => {
    const { answerOf, codeOf, runner, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    expect(await codeOf('DeleteJob', { JobId })).toBe('ResourceInUse.Job');
    runner.runAll();
    expect(await answerOf('DeleteJob', { JobId })).toEqual({});
    expect(await codeOf('DescribeJob', { JobId })).toBe('ResourceNotFound.Job');
    expect(await codeOf('DeleteJob', { JobId })).toBe('ResourceNotFound.Job');
    expect(await answerOf('DescribeJobs')).toMatchObject({ TotalCount: 0 });
  });
});
