import { expect, test } from 'vitest';
import { jobEntity, taskEntity } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { taskId } from '../../model/testing/builders.ts';
import { together } from './together.ts';

const [a, b, c] = ['a', 'b', 'c'].map(taskId) as [
  ReturnType<typeof taskId>,
  ReturnType<typeof taskId>,
  ReturnType<typeof taskId>,
];
const problem = (id: typeof a, name: string, en = 'Add “/”'): Problem => ({
  entity: taskEntity(id),
  path: [name],
  code: 'InvalidParameterValue',
  severity: 'error',
  basis: 'documented',
  message: { en, zh: en },
  fix: {
    label: { en: 'Fix', zh: '修复' },
    commands: [{ type: 'setField', entity: taskEntity(id), path: [name], value: 1 }],
  },
});

test('what is said of the same field of several tasks is said once, and fixed in all of them', () => {
  const [both, ...others] = together([problem(a, 'Timeout'), problem(b, 'Timeout')], [a, b, c]);
  expect(others).toEqual([]);
  expect(both?.message).toEqual({ en: 'Add “/” (2 of 3 tasks)', zh: 'Add “/”（3 个任务中的 2 个）' });
  expect(both?.fix?.commands).toHaveLength(2);
});

test('what concerns all needs no number', () => {
  const [all] = together([problem(a, 'Timeout'), problem(b, 'Timeout')], [a, b]);
  expect(all?.message.en).toBe('Add “/”');
});

test('other fields, other messages, other tasks and the job stay apart', () => {
  const problems = [
    problem(a, 'Timeout'),
    problem(a, 'MaxRetryCount'),
    problem(b, 'Timeout', 'Use a number'),
    problem(c, 'Timeout'),
    { ...problem(a, 'Timeout'), entity: jobEntity },
  ];
  expect(together(problems, [a, b])).toHaveLength(3);
});
