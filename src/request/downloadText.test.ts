import { expect, it } from 'vitest';
import { fileName } from './downloadText.ts';

it.each([
  ['align-pe', 'align-pe.json'],
  ['a/b: c?', 'a_b_c_.json'],
  ['任务 1', '任务_1.json'],
  ['', 'job.json'],
  ['../x\0\u0007', '_._x_.json'],
  ['😀'.repeat(101), `${'😀'.repeat(100)}.json`],
  ['a\ud83d', 'a_.json'],
])('makes a file name of %j', (jobName, name) => {
  expect(fileName(jobName, 'json')).toBe(name);
});
