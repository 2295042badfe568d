import { expect, test, vi } from 'vitest';
import { sleep } from './sleep.ts';

test('ends at once when it was stopped before, and when it is stopped meanwhile', async () => {
  const stop = new AbortController();
  const meanwhile = sleep(1e6, stop.signal);
  stop.abort('enough');
  await expect(meanwhile).rejects.toBe('enough');
  await expect(sleep(1e6, stop.signal)).rejects.toBe('enough');
});

test('leaves nothing behind at the signal when its time is over', async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  const slept = sleep(1_000, signal);
  vi.advanceTimersByTime(1_000);
  await slept;
  expect(removed.mock.calls[0]?.slice(0, 2)).toEqual(added.mock.calls[0]?.slice(0, 2));
  vi.useRealTimers();
});
