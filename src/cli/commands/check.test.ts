import { describe, expect, test } from 'vitest';
import { goodJob, testWorld } from '../testing/testWorld.ts';

const withoutCommand = {
  ...goodJob,
  Job: { ...goodJob.Job, Tasks: [{ ...goodJob.Job.Tasks[0], Application: { DeliveryForm: 'LOCAL' } }] },
};

describe('check', () => {
  test('of a job without errors ends with 0', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('check', 'job.json')).toBe(0);
    expect(printed.at(-1)).not.toContain('error');
  });

  test('names the place of an error as the API spells it, and ends with 1', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', withoutCommand);
    expect(await jobloom('check', 'job.json', '--json')).toBe(1);
    expect(printed).toHaveLength(1);
    const { problems } = JSON.parse(printed[0] ?? '');
    const [first] = problems.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(first).toMatchObject({ severity: 'error', path: 'Job.Tasks[0].Application.Command' });
    expect(Object.keys(first)).toEqual(['code', 'severity', 'path', 'message']);
    expect(typeof first.message).toBe('string');
  });

  test('prints one aligned line for each problem to people, and how many there are', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', withoutCommand);
    await jobloom('check', 'job.json');
    expect(printed.some((line) => /^error\s+Job\.Tasks\[0\]\.Application\.Command\s{2}/.test(line))).toBe(
      true,
    );
    expect(printed.at(-1)).toMatch(/^1 error/);
  });

  test('tells of a text where a number belongs, which another program would send as it stands', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', { ...goodJob, Job: { ...goodJob.Job, Priority: '1' } });
    expect(await jobloom('check', 'job.json', '--json')).toBe(1);
    expect(JSON.parse(printed[0] ?? '').problems).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'Job.Priority' }),
    );
  });

  test('reads standard input', async () => {
    const { jobloom } = await testWorld({ readInput: async () => JSON.stringify(goodJob) });
    expect(await jobloom('check', '-')).toBe(0);
  });

  test.each([
    ['a text that is no job', '{"Job": ', /^job\.json: line 1, column \d+: /],
    ['an empty text', '', /^job\.json: line 1, column 1: /],
  ])('of %s says where reading stopped, and ends with 2', async (_, text, said) => {
    const { jobloom, write, reported, printed } = await testWorld();
    await write('job.json', text);
    expect(await jobloom('check', 'job.json', '--json')).toBe(2);
    expect(reported[0]).toMatch(said);
    expect(printed).toEqual([]);
  });

  test('of a file that is not there ends with 2', async () => {
    const { jobloom, reported } = await testWorld();
    expect(await jobloom('check', 'none.json')).toBe(2);
    expect(reported).toEqual(['none.json: cannot be read: there is no such file.']);
  });
});

test.each([
  ['an object of JavaScript', '{Job: {JobName: "a", Tasks: []}, Placement: {Zone: "ap-guangzhou-3"}}'],
  ['a dict of Python', '{"Job": dict(JobName="a", Tasks=[]), "Placement": {"Zone": "ap-guangzhou-3"}}'],
])('%s is checked like JSON', async (_, text) => {
  const { jobloom, printed } = await testWorld({ readInput: async () => text });
  expect(await jobloom('check', '-', '--json')).toBe(1);
  expect(JSON.parse(printed.join('')).problems[0].path).toMatch(/^Job\.Tasks/);
});
