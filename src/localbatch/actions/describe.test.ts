import { describe, expect, test } from 'vitest';
import { describeJobAnswer, describeTaskAnswer } from '../../wire/answers.ts';
import { aCallWorld } from '../testing/calls.ts';
import { aRequest, arrows, aTask } from '../testing/jobs.ts';

const dag = () =>
  aRequest([aTask('A'), aTask('B')], { Dependences: arrows('A>B'), JobName: 'dag', Priority: 3 });

describe('DescribeJob', () => {
  test('shows a job while it runs and after it has ended', async () => {
    const { answerOf, clock, runner, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    clock.pass(2000);
    runner.start(`${JobId} A.0#1`);
    const running = describeJobAnswer.parse(await answerOf('DescribeJob', { JobId }));
    expect(running).toMatchObject({
      JobName: 'dag',
      Zone: 'ap-guangzhou-2',
      Priority: 3,
      JobState: 'RUNNING',
      CreateTime: '2026-01-01T00:00:00Z',
      EndTime: null,
      TaskMetrics: { RunningCount: 1, PendingCount: 1 },
      StateReason: '',
      NextAction: '',
    });
    clock.pass(3000);
    runner.runAll();
    const done = describeJobAnswer.parse(await answerOf('DescribeJob', { JobId }));
    expect(done).toMatchObject({ JobState: 'SUCCEED', EndTime: '2026-01-01T00:00:05Z' });
    expect(done.TaskSet.map(({ TaskName, TaskState }) => [TaskName, TaskState])).toEqual([
      ['A', 'SUCCEED'],
      ['B', 'SUCCEED'],
    ]);
  });

  test('says why a job failed, in the language of the question', async () => {
    const { answerOf, call, runner, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    runner.runAll({ A: 7 });
    const { StateReason } = await answerOf('DescribeJob', { JobId });
    expect(StateReason).toBe('Task `A`: 1 of 1 instances failed. The command ended with exit code 7.');
    const zh = await call('DescribeJob', { JobId }, { language: 'zh-CN' });
    expect(JSON.stringify(zh)).toContain('退出码 7');
  });

  test('says that a job is being terminated', async () => {
    const { answerOf, submitted } = aCallWorld();
    const JobId = await submitted(dag());
    await answerOf('TerminateJob', { JobId });
    expect(await answerOf('DescribeJob', { JobId })).toMatchObject({ NextAction: 'TERMINATING' });
  });

  test('refuses an id that is none, one that is unknown, one that is missing', async () => {
    const { codeOf } = aCallWorld();
    expect(await codeOf('DescribeJob', { JobId: 'job-1' })).toBe('InvalidParameter.JobIdMalformed');
    expect(await codeOf('DescribeJob', { JobId: 'job-00000000' })).toBe('ResourceNotFound.Job');
    expect(await codeOf('DescribeJob')).toBe('MissingParameter');
    expect(await codeOf('DescribeJob', { JobId: null })).toBe('MissingParameter');
    expect(await codeOf('DescribeJob', { JobId: 5 })).toBe('InvalidParameter');
    expect(await codeOf('DescribeJob', { JobID: 'x', JobId: 'job-00000000' })).toBe('UnknownParameter');
  });
});

describe('DescribeTask', () => {
  const JobOf3 = () =>
    aRequest([
      aTask('A', {
        TaskInstanceNum: 3,
        RedirectInfo: { StdoutRedirectPath: 'cos://b-1.cosgz.myqcloud.com/' },
      }),
    ]);

  test('shows the instances with their times, reasons and files', async () => {
    const { answerOf, clock, runner, submitted } = aCallWorld();
    const JobId = await submitted(JobOf3());
    clock.pass(1000);
    runner.start(`${JobId} A.0#1`);
    clock.pass(1000);
    runner.end(`${JobId} A.0#1`, 2);
    const task = describeTaskAnswer.parse(await answerOf('DescribeTask', { JobId, TaskName: 'A' }));
    expect(task).toMatchObject({ TaskState: 'RUNNING', TaskInstanceTotalCount: 3, EndTime: null });
    expect(task.TaskInstanceMetrics).toMatchObject({ FailedCount: 1, StartingCount: 2 });
    expect(task.TaskInstanceSet[0]).toEqual({
      TaskInstanceIndex: 0,
      TaskInstanceState: 'FAILED',
      ExitCode: 2,
      StateReason: 'The command ended with exit code 2.',
      StateDetailedReason: 'The command ended with exit code 2.',
      ComputeNodeInstanceId: '',
      CreateTime: '2026-01-01T00:00:00Z',
      LaunchTime: '2026-01-01T00:00:00Z',
      RunningTime: '2026-01-01T00:00:01Z',
      EndTime: '2026-01-01T00:00:02Z',
      RedirectInfo: {
        StdoutRedirectPath: 'cos://b-1.cosgz.myqcloud.com/',
        StdoutRedirectFileName: `stdout.${JobId}.A.0.log`,
        StderrRedirectPath: '',
        StderrRedirectFileName: '',
      },
    });
    expect(task.TaskInstanceSet[1]).toMatchObject({ ExitCode: null, RunningTime: null });
    expect(task.TaskInstanceSet[1]?.ComputeNodeInstanceId).toMatch(/^ins-[0-9a-f]{8}$/);
  });

  test('gives pages, and instances of one state', async () => {
    const { answerOf, runner, submitted } = aCallWorld({ machines: 1 });
    const JobId = await submitted(JobOf3());
    runner.end(`${JobId} A.0#1`);
    const ask = async (more: object) => {
      const task = describeTaskAnswer.parse(
        await answerOf('DescribeTask', { JobId, TaskName: 'A', ...more }),
      );
      return [task.TaskInstanceTotalCount, task.TaskInstanceSet.map((each) => each.TaskInstanceIndex)];
    };
    expect(await ask({ Offset: 1, Limit: 1 })).toEqual([3, [1]]);
    const waiting = { Name: 'task-instance-state', Values: ['RUNNABLE', 'STARTING'] };
    expect(await ask({ Filters: [waiting] })).toEqual([2, [1, 2]]);
  });

  test('refuses what it does not know', async () => {
    const { codeOf, submitted } = aCallWorld();
    const JobId = await submitted(JobOf3());
    const code = (more: object) => codeOf('DescribeTask', { JobId, TaskName: 'A', ...more });
    expect(await code({ TaskName: 'Z' })).toBe('ResourceNotFound.Task');
    expect(await code({ Limit: 1001 })).toBe('InvalidParameterValue');
    expect(await code({ Offset: -1 })).toBe('InvalidParameterValue.Negative');
    expect(await code({ Filters: [{ Name: 'zone', Values: ['x'] }] })).toBe('InvalidFilter');
  });
});

describe('DescribeTaskLogs', () => {
  const decode = (log: unknown) => Buffer.from(String(log).split('base64,')[1] ?? '', 'base64').toString();
  const ten = () => aRequest([aTask('A', { TaskInstanceNum: 12 })]);

  test('gives the logs of the last run of each instance', async () => {
    const { answerOf, submitted, runner, writeLog } = aCallWorld();
    const JobId = await submitted(aRequest([aTask('A', { MaxRetryCount: 1 })]));
    writeLog(JobId, { task: 0, index: 0, run: 1 }, 'stdout', 'first');
    runner.end(`${JobId} A.0#1`, 1);
    writeLog(JobId, { task: 0, index: 0, run: 2 }, 'stdout', 'second');
    writeLog(JobId, { task: 0, index: 0, run: 2 }, 'stderr', 'oh');
    const answer = await answerOf('DescribeTaskLogs', { JobId, TaskName: 'A' });
    expect(answer).toMatchObject({ TotalCount: 1, TaskInstanceLogSet: [{ TaskInstanceIndex: 0 }] });
    const [log] = JSON.parse(JSON.stringify(answer.TaskInstanceLogSet));
    expect([decode(log.StdoutLog), decode(log.StderrLog)]).toEqual(['second', 'oh']);
  });

  test('gives five instances, or those asked for', async () => {
    const { answerOf, submitted } = aCallWorld();
    const JobId = await submitted(ten());
    const ask = async (more: object) => {
      const { TaskInstanceLogSet } = await answerOf('DescribeTaskLogs', { JobId, TaskName: 'A', ...more });
      const logs: { TaskInstanceIndex: number }[] = JSON.parse(JSON.stringify(TaskInstanceLogSet));
      return logs.map((log) => log.TaskInstanceIndex);
    };
    expect(await ask({})).toEqual([0, 1, 2, 3, 4]);
    expect(await ask({ Offset: 10 })).toEqual([10, 11]);
    expect(await ask({ Limit: 10 })).toHaveLength(10);
    expect(await ask({ TaskInstanceIndexes: [7, 0, 12] })).toEqual([7, 0]);
    expect(await ask({ TaskInstanceIndexes: [0, 1, 2, 3, 4, 5, 6] })).toHaveLength(7);
  });

  test('refuses what is too much, negative, not there, or said twice', async () => {
    const { codeOf, submitted } = aCallWorld();
    const JobId = await submitted(ten());
    const code = (more: object) => codeOf('DescribeTaskLogs', { JobId, TaskName: 'A', ...more });
    expect(await code({ Limit: 11 })).toBe('InvalidParameterValue');
    expect(await code({ Offset: 0, TaskInstanceIndexes: [0] })).toBe('InvalidParameterValue');
    expect(await code({ TaskInstanceIndexes: Array.from({ length: 11 }, (_, n) => n) })).toBe(
      'InvalidParameterValue',
    );
    expect(await code({ TaskInstanceIndexes: [-1] })).toBe('InvalidParameterValue.Negative');
    expect(await code({ TaskInstanceIndexes: [12] })).toBe('ResourceNotFound.TaskInstance');
    expect(await code({ TaskName: 'Z' })).toBe('ResourceNotFound.Task');
  });
});

describe('DescribeJobSubmitInfo', () => {
  test('gives what was submitted of the documented members, with secrets masked', async () => {
    const { answerOf, submitted, store } = aCallWorld();
    const task = aTask('A', {
      Authentications: [{ Scene: 'COS', SecretId: 'AKIDx', SecretKey: 'hush' }],
      Application: {
        DeliveryForm: 'LOCAL',
        Command: 'true',
        Docker: { Image: 'a/b:c', User: 'me', Password: 'hush too' },
      },
    });
    const JobId = await submitted(aRequest([task], { TaskExecutionDependOn: 'PRE_TASK_FINISHED' }));
    const info = await answerOf('DescribeJobSubmitInfo', { JobId });
    expect(Object.keys(info).sort()).toEqual(
      ['Dependences', 'JobDescription', 'JobId', 'JobName', 'Priority', 'Tags', 'Tasks'].sort(),
    );
    expect(JSON.stringify(info)).not.toContain('hush');
    expect(JSON.stringify(info)).toContain('AKIDx');
    expect(JSON.stringify(store.load(JobId)?.request)).toContain('hush too');
  });
});
