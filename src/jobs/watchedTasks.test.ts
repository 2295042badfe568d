import { expect, test } from 'vitest';
import { jobAnswer } from './testing/answers.ts';
import { watchedTasks } from './watchedTasks.ts';

const names = (tasks: Parameters<typeof jobAnswer>[0]['tasks']) =>
  watchedTasks(jobAnswer({ tasks }).TaskSet).map(({ TaskName }) => TaskName);

test('what moves comes before what has failed, and what waits is left out', () => {
  expect(
    names({
      done: 'SUCCEED',
      failed: 'FAILED',
      waits: 'PENDING',
      next: 'RUNNABLE',
      starts: 'STARTING',
      runs: 'RUNNING',
    }),
  ).toEqual(['runs', 'starts', 'failed', 'done']);
});

test('no more are watched than the service answers', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`t${at}`, 'SUCCEED' as const]));
  expect(names({ ...many, last: 'RUNNING' })).toEqual([
    'last',
    ...Array.from({ length: 11 }, (_, at) => `t${at}`),
  ]);
});
