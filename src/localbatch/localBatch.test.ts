import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aBell } from './testing/bell.ts';
import { aRequest, arrows, aTask } from './testing/jobs.ts';
import { aLocalBatch } from './testing/localBatch.ts';
import { command } from './testing/running.ts';
import { anSdkClient } from './testing/sdk.ts';

const logs = 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/';

/** The first example of the SubmitJob page. */
const fib = aRequest(
  [
    {
      TaskName: 'hello2',
      TaskInstanceNum: 1,
      Application: {
        DeliveryForm: 'LOCAL',
        Command: 'python -c "fib=lambda n:1 if n<=2 else fib(n-1)+fib(n-2); print(fib(20))"',
      },
      ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType: 'S1.SMALL1', ImageId: 'img-bd78fy2t' } },
      RedirectInfo: { StdoutRedirectPath: logs, StderrRedirectPath: logs },
    },
  ],
  { JobName: 'test', JobDescription: 'test', Priority: 1 },
);

describe('the official SDK, with only the endpoint changed', () => {
  test('submits the first example of the documentation, which really runs', async () => {
    const { sdk, submit, reaches, log, dataDir } = await aLocalBatch();
    const JobId = await submit(fib);
    expect(JobId).toMatch(/^job-[a-z0-9]{8}$/);
    await reaches(JobId, 'SUCCEED');
    expect(await log(JobId, 'hello2')).toBe('6765\n');
    const object = `cos/dondonbatch-1251783334/hello2/logs/stdout.${JobId}.hello2.0.log`;
    expect(readFileSync(path.join(dataDir, object), 'utf8')).toBe('6765\n');
    expect(await sdk().DescribeJob({ JobId })).toMatchObject({
      JobState: 'SUCCEED',
      TaskInstanceMetrics: { SucceedCount: 1 },
    });
  });

  test('runs the second, whose post_task starts only after pre_task has succeeded', async () => {
    const { sdk, submit, reaches, log } = await aLocalBatch();
    const bell = await aBell();
    const tasks = [
      aTask('pre_task', command(`${bell.ring('pre')}; read -r reply <&9; echo pre_task`)),
      aTask('post_task', command('echo post_task')),
    ];
    const Dependences = arrows('pre_task>post_task');
    const JobId = await submit(aRequest(tasks, { Dependences }));
    await bell.visitor();
    const { TaskSet } = await sdk().DescribeJob({ JobId });
    expect(TaskSet?.map(({ TaskState }) => TaskState)).toEqual(['RUNNING', 'PENDING']);
    bell.answer('go on');
    await reaches(JobId, 'SUCCEED');
    expect([await log(JobId, 'pre_task'), await log(JobId, 'post_task')]).toEqual([
      'pre_task\n',
      'post_task\n',
    ]);
    const times = await Promise.all(
      ['pre_task', 'post_task'].map(async (TaskName) => {
        const { TaskInstanceSet } = await sdk().DescribeTask({ JobId, TaskName });
        return TaskInstanceSet?.[0];
      }),
    );
    expect(Date.parse(times[0]?.EndTime ?? '')).toBeLessThanOrEqual(Date.parse(times[1]?.LaunchTime ?? ''));
  });

  test.each([
    ['TC3-HMAC-SHA256', 'GET'],
    ['HmacSHA1', 'GET'],
    ['HmacSHA256', 'GET'],
    ['HmacSHA1', 'POST'],
    ['HmacSHA256', 'POST'],
  ] as const)('signs with %s by %s too', async (signMethod, reqMethod) => {
    const { submit, reaches, log } = await aLocalBatch();
    const task = aTask('A', {
      ...command(`echo 'quoted & 100% + "more"'`),
      EnvVars: [{ Name: 'N', Value: '1' }],
    });
    const JobId = await submit(aRequest([task]), { signMethod, reqMethod });
    await reaches(JobId, 'SUCCEED');
    expect(await log(JobId, 'A')).toBe('quoted & 100% + "more"\n');
  });

  test('is told what is wrong, with the code of the service', async () => {
    const { local, sdk } = await aLocalBatch();
    await expect(sdk().DescribeJob({ JobId: 'job-00000000' })).rejects.toMatchObject({
      code: 'ResourceNotFound.Job',
    });
    const stranger = anSdkClient({ ...local, secretKey: 'x'.repeat(32) });
    await expect(stranger.DescribeJobs({})).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' });
  });
});

describe('jobs that really run', () => {
  test('a failing command is run again, as often as MaxRetryCount says', async () => {
    const { sdk, submit, reaches, log } = await aLocalBatch();
    const task = aTask('A', { ...command('echo tried; echo no >&2; exit 3'), MaxRetryCount: 2 });
    const JobId = await submit(aRequest([task]));
    await reaches(JobId, 'FAILED');
    const { TaskInstanceSet } = await sdk().DescribeTask({ JobId, TaskName: 'A' });
    expect(TaskInstanceSet?.[0]).toMatchObject({ TaskInstanceState: 'FAILED', ExitCode: 3 });
    expect(TaskInstanceSet?.[0]?.StateDetailedReason).toContain('no');
    expect(await log(JobId, 'A')).toBe('tried\n');
  });

  test('a command that takes longer than its Timeout is stopped', async () => {
    const { sdk, submit, reaches } = await aLocalBatch();
    const JobId = await submit(aRequest([aTask('A', { ...command('sleep 600'), Timeout: 1 })]));
    await reaches(JobId, 'FAILED');
    const { StateReason } = await sdk().DescribeJob({ JobId });
    expect(StateReason).toContain('Timeout of 1 s');
  });

  test('a job is terminated while it runs, with its process', async () => {
    const { sdk, submit, reaches } = await aLocalBatch();
    const bell = await aBell();
    const JobId = await submit(aRequest([aTask('A', command(`${bell.ring('here')}; sleep 600`))]));
    const visitor = await bell.visitor();
    await sdk().TerminateJob({ JobId });
    await visitor.gone;
    await reaches(JobId, 'FAILED');
  });

  test('a retry runs only the instances that failed', async () => {
    const { sdk, submit, reaches } = await aLocalBatch();
    const bell = await aBell();
    const ring = bell.ring('$BATCH_TASK_NAME.$BATCH_TASK_INSTANCE_INDEX');
    const tasks = [
      aTask('A', { ...command(`${ring}; exit "$BATCH_TASK_INSTANCE_INDEX"`), TaskInstanceNum: 2 }),
      aTask('B', command(ring)),
    ];
    const JobId = await submit(aRequest(tasks, { Dependences: arrows('A>B') }));
    await reaches(JobId, 'FAILED');
    const first = [(await bell.visitor()).says, (await bell.visitor()).says];
    expect(first.sort()).toEqual(['A.0', 'A.1']);
    await sdk().RetryJobs({ JobIds: [JobId] });
    expect((await bell.visitor()).says).toBe('A.1');
    await reaches(JobId, 'FAILED');
    const { TaskInstanceSet } = await sdk().DescribeTask({ JobId, TaskName: 'B' });
    expect(TaskInstanceSet?.[0]).toMatchObject({ TaskInstanceState: 'FAILED', LaunchTime: null });
  });

  test('a deleted job leaves no trace', async () => {
    const { sdk, submit, reaches, local } = await aLocalBatch();
    const JobId = await submit(fib);
    await reaches(JobId, 'SUCCEED');
    await sdk().DeleteJob({ JobId });
    await expect(sdk().DescribeJob({ JobId })).rejects.toMatchObject({ code: 'ResourceNotFound.Job' });
    expect(local.service.job(JobId)).toBeUndefined();
  });

  test('`sandbox` in the health of the service is what its jobs run in', async () => {
    const { local } = await aLocalBatch();
    const health = await fetch(`${local.endpoint}/health`);
    expect(await health.json()).toEqual({ sandbox: local.sandbox });
  });
});
