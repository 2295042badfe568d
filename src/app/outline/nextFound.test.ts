import { expect, it } from 'vitest';
import { draftWith, taskId } from '../../model/testing/builders.ts';
import { nextFound } from './nextFound.ts';

const { tasks } = draftWith({ tasks: ['a', 'b', 'c'] });
const walk = (from: string | undefined, step: 1 | -1) =>
  nextFound(tasks, from === undefined ? undefined : taskId(from), step)?.id;

it('goes from one to the next, and round', () => {
  expect(['t1', 't2', 't3'].map((id) => walk(id, 1))).toEqual(['t2', 't3', 't1']);
  expect(['t1', 't2', 't3'].map((id) => walk(id, -1))).toEqual(['t3', 't1', 't2']);
});

it('begins at an end where one is at none of them', () => {
  expect([walk(undefined, 1), walk('gone', -1)]).toEqual(['t1', 't3']);
  expect(nextFound([], undefined, 1)).toBeUndefined();
});
