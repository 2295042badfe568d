import { describe, expect, test } from 'vitest';
import { describeJobsAnswer } from '../../wire/answers.ts';
import { aCallWorld } from '../testing/calls.ts';
import { aRequest, aTask } from '../testing/jobs.ts';

/** Three jobs: the first two ended, the third not; newest is `job-00000003`. */
async function threeJobs() {
  const world = aCallWorld();
  await world.submitted(aRequest([aTask('A')], { JobName: 'one', Tags: [{ Key: 'team', Value: 'red' }] }));
  world.runner.runAll();
  await world.submitted(aRequest([aTask('A')], { JobName: 'two', Tags: [{ Key: 'team', Value: 'blue' }] }));
  world.runner.runAll({ A: 1 });
  await world.submitted({
    ...aRequest([aTask('A')], { JobName: 'two' }),
    Placement: { Zone: 'ap-guangzhou-4' },
  });
  async function ask(params: object) {
    const { JobSet, TotalCount } = describeJobsAnswer.parse(await world.answerOf('DescribeJobs', params));
    return { ids: JobSet.map(({ JobId }) => Number(JobId.slice(-1))), TotalCount };
  }
  const filter = async (Name: string, ...Values: string[]) =>
    (await ask({ Filters: [{ Name, Values }] })).ids;
  return { ...world, ask, filter };
}

describe('DescribeJobs', () => {
  test('lists newest first, page by page', async () => {
    const { ask } = await threeJobs();
    expect(await ask({})).toEqual({ ids: [3, 2, 1], TotalCount: 3 });
    expect(await ask({ Offset: 1, Limit: 1 })).toEqual({ ids: [2], TotalCount: 3 });
    expect(await ask({ Offset: 9 })).toEqual({ ids: [], TotalCount: 3 });
  });

  test('lists the jobs that are named, without those that are not there', async () => {
    const { ask } = await threeJobs();
    const JobIds = ['job-00000001', 'job-00000003', 'job-99999999'];
    expect(await ask({ JobIds })).toEqual({ ids: [3, 1], TotalCount: 2 });
  });

  test('filters by each documented name; any value may match', async () => {
    const { filter } = await threeJobs();
    expect(await filter('job-id', 'job-00000002')).toEqual([2]);
    expect(await filter('job-name', 'two')).toEqual([3, 2]);
    expect(await filter('job-state', 'SUCCEED', 'STARTING')).toEqual([3, 1]);
    expect(await filter('zone', 'ap-guangzhou-4')).toEqual([3]);
    expect(await filter('tag-key', 'team')).toEqual([2, 1]);
    expect(await filter('tag-value', 'red')).toEqual([1]);
    expect(await filter('tag:team', 'blue')).toEqual([2]);
    expect(await filter('tag:crew', 'blue')).toEqual([]);
  });

  test('several filters must all match', async () => {
    const { ask } = await threeJobs();
    const Filters = [
      { Name: 'job-name', Values: ['two'] },
      { Name: 'job-state', Values: ['FAILED'] },
    ];
    expect((await ask({ Filters })).ids).toEqual([2]);
  });

  test('shows each job as the documentation does', async () => {
    const { answerOf } = await threeJobs();
    const { JobSet } = describeJobsAnswer.parse(await answerOf('DescribeJobs', { Limit: 2 }));
    expect(JobSet[1]).toMatchObject({
      JobId: 'job-00000002',
      JobName: 'two',
      JobState: 'FAILED',
      Priority: 0,
      Placement: { Zone: 'ap-guangzhou-2', ProjectId: 0 },
      EndTime: '2026-01-01T00:00:00Z',
      TaskMetrics: { FailedCount: 1 },
      Tags: [{ Key: 'team', Value: 'blue' }],
    });
    expect(JobSet[0]?.EndTime).toBeNull();
  });

  test('refuses what it does not know', async () => {
    const { codeOf } = aCallWorld();
    const code = (params: object) => codeOf('DescribeJobs', params);
    const Filters = [{ Name: 'job-name', Values: ['x'] }];
    expect(await code({ JobIds: [], Filters })).toBe('InvalidParameter.InvalidParameterCombination');
    expect(await code({ JobIds: ['nope'] })).toBe('InvalidParameter.JobIdMalformed');
    expect(await code({ Filters: [{ Name: 'colour', Values: ['red'] }] })).toBe('InvalidFilter');
    expect(await code({ Filters: [{ Name: 'job-name', Values: [] }] })).toBe(
      'InvalidParameterValue.InvalidFilter',
    );
    expect(await code({ Filters: [{ Name: 'job-name' }] })).toBe('MissingParameter');
    expect(await code({ Limit: 101 })).toBe('InvalidParameterValue');
    expect(await code({ Limit: -1 })).toBe('InvalidParameterValue.Negative');
  });
});
