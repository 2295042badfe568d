import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { Answer, Client } from '../client/client.ts';
import type { RunState } from '../wire/states.ts';
import { followJob } from './followJob.ts';
import { testWorld } from './testing/testWorld.ts';

const counts = {
  SubmittedCount: 0,
  PendingCount: 0,
  RunnableCount: 0,
  StartingCount: 0,
  RunningCount: 0,
  SucceedCount: 0,
  FailedInterruptedCount: 0,
  FailedCount: 0,
};

type Look = { readonly job: RunState; readonly tasks: readonly RunState[]; readonly why?: string } | 'lost';

/** A client that answers with these looks at the job, one after the other; the last one stays. */
function clientOf(looks: readonly Look[]): { client: Client; asked: object[] } {
  const asked: object[] = [];
  const lost: Answer<never> = {
    ok: false,
    error: { code: 'Jobloom.UpstreamUnreachable', message: 'Gone.', answered: false },
  };
  const client: Client = {
    async call<Schema extends z.ZodType>(action: string, params: object, schema: Schema, options: object) {
      const look = looks[Math.min(asked.length, looks.length - 1)];
      asked.push({ action, params, ...options });
      if (look === undefined || look === 'lost') return lost;
      const value = schema.parse({
        JobId: 'job-1',
        JobState: look.job,
        TaskSet: look.tasks.map((TaskState) => ({ TaskName: 'same', TaskState })),
        TaskMetrics: counts,
        TaskInstanceMetrics: counts,
        StateReason: look.why,
      });
      return { ok: true, value };
    },
    status: async () => lost,
    explainSignature: async () => lost,
    diagnoseSignature: async () => lost,
  };
  return { client, asked };
}

async function follow(looks: readonly Look[], json = true) {
  const here = await testWorld();
  const { client, asked } = clientOf(looks);
  const job = { client, jobId: 'job-1', target: 'local' as const, region: 'ap-guangzhou', json };
  return { here, asked, code: followJob(job, here.world) };
}

describe('following a job', () => {
  test('says nothing twice, tells tasks of the same name apart, and ends with the job', async () => {
    const { here, asked, code } = await follow([
      { job: 'RUNNING', tasks: ['RUNNING', 'PENDING'] },
      { job: 'RUNNING', tasks: ['RUNNING', 'PENDING'] },
      { job: 'RUNNING', tasks: ['SUCCEED', 'RUNNING'] },
      { job: 'SUCCEED', tasks: ['SUCCEED', 'SUCCEED'] },
    ]);
    expect(await code).toBe(0);
    const task = (taskState: string) => ({ jobId: 'job-1', taskName: 'same', taskState });
    expect(here.printed.map((line) => JSON.parse(line))).toEqual([
      { jobId: 'job-1', jobState: 'RUNNING' },
      task('RUNNING'),
      task('PENDING'),
      task('SUCCEED'),
      task('RUNNING'),
      task('SUCCEED'),
      { jobId: 'job-1', jobState: 'SUCCEED' },
    ]);
    expect(asked[0]).toEqual({
      action: 'DescribeJob',
      params: { JobId: 'job-1' },
      target: 'local',
      region: 'ap-guangzhou',
    });
  });

  test.each<RunState>(['FAILED', 'FAILED_INTERRUPTED'])('ends with 1 and the reason at %s', async (job) => {
    const { here, code } = await follow([{ job, tasks: [job], why: 'out of memory' }]);
    expect(await code).toBe(1);
    expect(here.reported).toEqual(['out of memory']);
  });

  test('bears a service that is away for a while', async () => {
    const { here, code } = await follow([...Array(20).fill('lost'), { job: 'SUCCEED', tasks: [] }]);
    expect(await code).toBe(0);
    expect(here.reported).toEqual([]);
  });

  test('gives up on one that stays away', async () => {
    const { here, code } = await follow(['lost']);
    expect(await code).toBe(1);
    expect(here.reported).toEqual(['Jobloom.UpstreamUnreachable: Gone.']);
  });

  test('stops when it is asked to, and says that the job goes on', async () => {
    const { here, code } = await follow([{ job: 'RUNNING', tasks: [] }]);
    here.stop();
    expect(await code).toBe(130);
    expect(here.reported[0]).toContain('Stopped waiting for job-1');
  });
});
