import { describe, expect, test } from 'vitest';
import { aJob, aPlan, arrows, aTask } from '../testing/jobs.ts';
import { planOf, taskNames } from './jobPlan.ts';

describe('planOf', () => {
  test('fills in the documented defaults', () => {
    const { TaskName: _, ...unnamed } = aTask('x');
    expect(aPlan(aJob([unnamed])).tasks[0]).toEqual({
      name: 'task-1',
      instances: 1,
      maxRetries: 0,
      maxConcurrent: Number.POSITIVE_INFINITY,
      timeout: 86_400,
      failedAction: 'TERMINATE',
      waitsFor: [],
    });
    expect(aPlan(aJob([unnamed])).dependOn).toBe('PRE_TASK_SUCCEED');
  });

  test('orders tasks so that each stands after what it waits for, and takes a repeated dependence once', () => {
    const plan = aPlan(
      aJob([aTask('D'), aTask('B'), aTask('A')], { Dependences: arrows('A>B', 'B>D', 'A>D', 'A>B') }),
    );
    expect(plan.order).toEqual([2, 1, 0]);
    expect(plan.tasks[1]?.waitsFor).toEqual([2]);
  });

  test.each([
    ['a loop', arrows('A>B', 'B>A')],
    ['a task that waits for itself', arrows('A>A')],
    ['an unknown task', arrows('A>C')],
    ['an unknown start', arrows('C>A')],
  ])('has no plan for %s', (_, Dependences) => {
    expect(planOf(aJob([aTask('A'), aTask('B')], { Dependences }))).toBeUndefined();
  });
});

test('a task without a name gets one that no other task has', () => {
  expect(taskNames([{}, { TaskName: 'task-1' }, {}])).toEqual(['task-1_', 'task-1', 'task-3']);
});
