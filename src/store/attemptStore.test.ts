import { expect, test } from 'vitest';
import type { Attempt } from './attempt.ts';
import { createAttemptStore, loadAttemptStore } from './attemptStore.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

const attempt: Attempt = { token: 't', requestHash: 'h', target: 'local', region: 'r', outcome: 'sending' };

test('an attempt that was under way when the page went is there after a reload', async () => {
  const storage = memoryStorage();
  await createAttemptStore(storage).note(attempt);
  expect((await loadAttemptStore(storage)).getState().attempts).toEqual([attempt]);
});

test('its outcome takes its place', async () => {
  const storage = memoryStorage();
  const store = createAttemptStore(storage);
  await store.note(attempt);
  await store.note({ ...attempt, outcome: { jobId: 'job-1' } });
  expect((await loadAttemptStore(storage)).getState().attempts).toEqual([
    { ...attempt, outcome: { jobId: 'job-1' } },
  ]);
});

test('is in memory where the disk is full', async () => {
  const storage = memoryStorage();
  storage.full = true;
  const store = createAttemptStore(storage);
  await store.note(attempt);
  expect(store.getState().attempts).toEqual([attempt]);
});

test('starts empty with a record that cannot be read, and keeps that aside', async () => {
  const storage = memoryStorage({ attempts: '[{}]' });
  expect((await loadAttemptStore(storage)).getState().attempts).toEqual([]);
  expect(storage.records.get('attempts.broken')).toBe('[{}]');
});
