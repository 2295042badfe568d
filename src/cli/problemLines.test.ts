import { expect, test } from 'vitest';
import { describeProblems } from './problemLines.ts';

const problem = (severity: 'error' | 'warning' | 'hint', path: string, code = 'MissingParameter') => ({
  severity,
  path,
  code,
  message: { en: 'Add it', zh: '补上' },
});

test('columns are aligned and counts add up', () => {
  expect(
    describeProblems(
      [
        problem('error', 'Job.JobName'),
        problem('warning', 'Placement.Zone', 'InvalidZone'),
        problem('error', 'Job'),
      ],
      'en',
    ),
  ).toEqual([
    'error    Job.JobName     Add it (MissingParameter)',
    'warning  Placement.Zone  Add it (InvalidZone)',
    'error    Job             Add it (MissingParameter)',
    '2 errors, 1 warning',
  ]);
});

test('Chinese characters count as two columns', () => {
  expect(describeProblems([problem('hint', '任务'), problem('error', 'Job.JobName')], 'zh-CN')).toEqual([
    '提示  任务         补上 (MissingParameter)',
    '错误  Job.JobName  补上 (MissingParameter)',
    '1 个错误，1 个提示',
  ]);
});

test('nothing found is said', () => {
  expect(describeProblems([], 'en')).toEqual(['No problems']);
  expect(describeProblems([], 'zh-CN')).toEqual(['没有问题']);
});
