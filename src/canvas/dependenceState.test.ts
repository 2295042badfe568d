import { describe, expect, it } from 'vitest';
import type { TaskRun } from '../ui/taskRun.ts';
import type { Metrics } from '../wire/states.ts';
import { dependenceState } from './dependenceState.ts';

const none: Metrics = {
  SubmittedCount: 0,
  PendingCount: 0,
  RunnableCount: 0,
  StartingCount: 0,
  RunningCount: 0,
  SucceedCount: 0,
  FailedInterruptedCount: 0,
  FailedCount: 0,
};
const run = (state: TaskRun['state'], over: Partial<TaskRun> = {}): TaskRun => ({
  state,
  detail: '',
  ...over,
});

describe('dependenceState', () => {
  it('waits as long as the first task has not ended', () => {
    for (const state of ['SUBMITTED', 'PENDING', 'RUNNABLE', 'STARTING', 'RUNNING'] as const)
      expect(dependenceState(run(state), undefined)).toBe('waiting');
    expect(dependenceState(undefined, undefined)).toBe('waiting');
  });
  it('is satisfied by success under every condition', () => {
    for (const condition of [undefined, 'PRE_TASK_SUCCEED', 'PRE_TASK_FINISHED'])
      expect(dependenceState(run('SUCCEED'), condition)).toBe('satisfied');
  });
  it('can never be met after a failure, kept or not', () => {
    expect(dependenceState(run('FAILED'), undefined)).toBe('never');
    expect(dependenceState(run('FAILED_INTERRUPTED'), 'PRE_TASK_SUCCEED')).toBe('never');
  });
  it('is satisfied by any end where the condition is that it has finished', () => {
    expect(dependenceState(run('FAILED'), 'PRE_TASK_FINISHED')).toBe('satisfied');
  });
  it('is satisfied by some success where that is enough', () => {
    const condition = 'PRE_TASK_AT_LEAST_PARTLY_SUCCEED';
    const some = run('FAILED', { metrics: { ...none, SucceedCount: 2, FailedCount: 1 } });
    expect(dependenceState(some, condition)).toBe('satisfied');
    expect(dependenceState(run('FAILED', { metrics: { ...none, FailedCount: 3 } }), condition)).toBe('never');
  });
  it('can never be met after a task that cannot start', () => {
    expect(dependenceState(run('PENDING', { blockedBy: 'qc' }), 'PRE_TASK_FINISHED')).toBe('never');
  });
});
