import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is given, and an error goes through', async () => {
  await expect(within(1000, 'a number', Promise.resolve(7))).resolves.toBe(7);
  await expect(within(1000, 'a number', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});

test('what does not come ends with a message that names it', async () => {
  const never = within(2000, 'a picture', new Promise(() => {}));
  const told = expect(never).rejects.toThrow('Waited 2 s in vain for a picture');
  await vi.advanceTimersByTimeAsync(2000);
  await told;
});
