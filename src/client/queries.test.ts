// @vitest-environment jsdom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { metricOf, runStates } from '../wire/states.ts';
import { createClient } from './client.ts';
import { jobQuery } from './queries.ts';

afterEach(() => void vi.useRealTimers());

const metrics = Object.fromEntries(runStates.map((state) => [metricOf[state], 0]));

/** How often the service is asked in ten seconds for a job in that state. */
async function asksIn(state: string): Promise<number> {
  vi.useFakeTimers();
  let asks = 0;
  const client = createClient({
    key: 'k',
    origin: 'http://x',
    language: () => 'en',
    fetch: async () => {
      asks += 1;
      const job = { JobId: 'job-4yn0we13', JobState: state, TaskSet: [] };
      return Response.json({ Response: { ...job, TaskMetrics: metrics, TaskInstanceMetrics: metrics } });
    },
  });
  const options = jobQuery(client, { target: 'local', region: 'r', jobId: 'job-4yn0we13' });
  const observer = new QueryObserver(new QueryClient(), options);
  const stop = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(10_500);
  stop();
  return asks;
}

test.each([
  ['RUNNING', 11],
  ['FAILED_INTERRUPTED', 3],
  ['FAILED', 3],
  ['SUCCEED', 1],
])('a job that is %s is asked for as long as it may change', async (state, asks) => {
  expect(await asksIn(state)).toBe(asks);
});
