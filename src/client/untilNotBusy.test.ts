import { expect, test } from 'vitest';
import type { Answer } from './client.ts';
import { type Busy, untilNotBusy } from './untilNotBusy.ts';

const done: Answer<unknown> = { ok: true, value: {} };
const failed = (code: string, answered: boolean): Answer<unknown> => ({
  ok: false,
  error: { code, message: '', answered },
});
const busy = failed('RequestLimitExceeded.UinLimitExceeded', true);

function patience(random = 0) {
  const slept: number[] = [];
  const told: Busy[] = [];
  const stop = new AbortController();
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds);
    stop.signal.throwIfAborted();
  };
  const onBusy = (one: Busy) => told.push(one);
  return { slept, told, stop, patience: { sleep, random: () => random, onBusy, stop: stop.signal } };
}

const asking = (answers: Answer<unknown>[]) => async () => answers.shift() as Answer<unknown>;

test('asks again after a second, then two, and tells each time', async () => {
  const { slept, told, patience: given } = patience();
  expect(await untilNotBusy(asking([busy, busy, done]), given)).toEqual({ answer: done, tries: 3 });
  expect(slept).toEqual([1_000, 2_000]);
  expect(told).toEqual([
    { seconds: 1, next: 2, of: 4 },
    { seconds: 2, next: 3, of: 4 },
  ]);
});

test('gives up after four tries, within ten seconds, with what the service said', async () => {
  const { slept, patience: given } = patience(1);
  const result = await untilNotBusy(asking([busy, busy, busy, busy, done]), given);
  expect(result).toEqual({ answer: busy, tries: 4 });
  expect(slept.reduce((sum, each) => sum + each, 0)).toBe(8_750);
});

test.each([
  ['LimitExceeded.JobQuota', true],
  ['RequestLimitExceeded', false],
  ['InternalError', true],
])('%s with answered %s is not asked again', async (code, answered) => {
  const { slept, patience: given } = patience();
  await untilNotBusy(asking([failed(code, answered), done]), given);
  expect(slept).toEqual([]);
});

test('stops waiting when told to', async () => {
  const { stop, patience: given } = patience();
  const onBusy = () => stop.abort();
  expect(await untilNotBusy(asking([busy, done]), { ...given, onBusy })).toEqual({ answer: busy, tries: 1 });
});

test('needs nothing that could stop it', async () => {
  const { stop: _, ...unstopped } = patience().patience;
  expect(await untilNotBusy(asking([busy, done]), unstopped)).toEqual({ answer: done, tries: 2 });
});
