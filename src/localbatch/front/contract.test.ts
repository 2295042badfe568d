import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../wire/json.ts';
import { asJson } from '../testing/calls.ts';
import { documentedAnswers } from '../testing/documentedAnswers.ts';
import { aFrontWorld } from '../testing/front.ts';
import { aRequest, arrows, aTask } from '../testing/jobs.ts';

/** The paths of all members, with the type of each value; items of a list are taken together. */
function shapeOf(value: JsonValue, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => shapeOf(item, `${path}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([name, child]) => shapeOf(child, `${path}.${name}`))
    .sort();
}

const [info] = documentedAnswers.DescribeJobSubmitInfo.Tasks;
const logs = 'cos://dondonbatch-1251783334.cosgz.myqcloud.com/hello2/logs/';
const redirected = { RedirectInfo: { StdoutRedirectPath: logs, StderrRedirectPath: logs } };

/** A job like that of the examples, which has ended as `code` says. */
async function anEndedJob({ code = 0, like = {} }: { code?: number; like?: object } = {}) {
  const world = aFrontWorld();
  const request = aRequest([aTask('A'), aTask('B')], {
    JobName: 'test job',
    JobDescription: 'demo job',
    Priority: 1,
    Dependences: arrows('A>B'),
    Tags: [{ Key: 'batch-test-tag-job-key', Value: 'batch-test-tag-job-value' }],
  });
  const tasks = request.Job.Tasks.map((task) => ({ ...task, ...like }));
  const Placement = { ...request.Placement, ProjectId: 1, HostIds: ['host-o5i737go'] };
  const submitted = await world.v3('SubmitJob', { Placement, Job: { ...request.Job, Tasks: tasks } });
  world.clock.settle();
  world.runner.runAll({ A: code });
  return { ...world, submitted, JobId: String(submitted.response.JobId) };
}

describe('answers have the members of the documented examples, and no others', () => {
  test('SubmitJob', async () => {
    const { submitted } = await anEndedJob();
    expect(shapeOf(submitted.response)).toEqual(shapeOf(asJson(documentedAnswers.SubmitJob)));
  });

  test.each(['DescribeJob', 'DescribeJobs'] as const)('%s', async (action) => {
    const { v3, JobId } = await anEndedJob();
    const { response } = await v3(action, action === 'DescribeJob' ? { JobId } : { JobIds: [JobId] });
    expect(shapeOf(response)).toEqual(shapeOf(asJson(documentedAnswers[action])));
  });

  test('DescribeTask, with the filter of its example', async () => {
    const { v3, JobId } = await anEndedJob({ like: redirected });
    const Filters = [{ Name: 'task-instance-state', Values: ['SUCCEED'] }];
    const { response } = await v3('DescribeTask', { JobId, TaskName: 'A', Filters });
    expect(shapeOf(response)).toEqual(shapeOf(asJson(documentedAnswers.DescribeTask)));
  });

  test('DescribeTaskLogs, asking for an instance too many as its example does', async () => {
    const { v3, JobId } = await anEndedJob();
    const { response } = await v3('DescribeTaskLogs', { JobId, TaskName: 'A', TaskInstanceIndexes: [0, 1] });
    expect(shapeOf(response)).toEqual(shapeOf(asJson(documentedAnswers.DescribeTaskLogs)));
    expect(response.TotalCount).toBe(1);
  });

  test('DescribeJobSubmitInfo', async () => {
    const { TaskName: _, ...like } = info ?? {};
    const { v3, JobId } = await anEndedJob({ like });
    const { response } = await v3('DescribeJobSubmitInfo', { JobId });
    expect(shapeOf(response)).toEqual(shapeOf(asJson(documentedAnswers.DescribeJobSubmitInfo)));
  });

  test('RetryJobs, TerminateJob and DeleteJob', async () => {
    const { v3, runner, JobId } = await anEndedJob({ code: 1 });
    const bare = shapeOf(asJson(documentedAnswers.DeleteJob));
    expect(shapeOf((await v3('RetryJobs', { JobIds: [JobId] })).response)).toEqual(bare);
    expect(shapeOf((await v3('TerminateJob', { JobId })).response)).toEqual(bare);
    runner.runAll({ A: 143 });
    expect(shapeOf((await v3('DeleteJob', { JobId })).response)).toEqual(bare);
  });
});
