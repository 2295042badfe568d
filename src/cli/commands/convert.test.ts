import { describe, expect, test } from 'vitest';
import { goodJob, testWorld } from '../testing/testWorld.ts';

describe('convert', () => {
  test('writes a query string that reads back as the same job', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('convert', 'job.json', '--to', 'query')).toBe(0);
    await write('job.query.txt', printed.join('\n'));
    printed.length = 0;
    expect(await jobloom('convert', 'job.query.txt', '--to', 'json')).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toEqual(goodJob);
  });

  test('a file that the page saved is the request in it', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', { ...goodJob, $jobloom: { version: 1, positions: [[0, 0]] } });
    expect(await jobloom('convert', 'job.json', '--to', 'json')).toBe(0);
    expect(JSON.parse(printed.join('\n'))).toEqual(goodJob);
  });

  test('masks secrets unless asked for them', async () => {
    const { jobloom, write, printed } = await testWorld();
    const [task] = goodJob.Job.Tasks;
    const docker = { User: 'me', Password: 's3cret', Image: 'repo/app', Server: 'ccr.ccs.tencentyun.com' };
    const secretTask = { ...task, Application: { ...task?.Application, Docker: docker } };
    await write('job.json', { ...goodJob, Job: { ...goodJob.Job, Tasks: [secretTask] } });
    await jobloom('convert', 'job.json', '--to', 'json-compact');
    expect(printed.join('')).toContain('"Password":"••••••••"');
    printed.length = 0;
    await jobloom('convert', 'job.json', '--to', 'json-compact', '--secrets');
    expect(printed.join('')).toContain('"Password":"s3cret"');
  });

  test('reads standard input for “-”', async () => {
    const { jobloom, printed } = await testWorld({ readInput: async () => JSON.stringify(goodJob) });
    expect(await jobloom('convert', '-', '--to', 'python')).toBe(0);
    expect(printed.join('\n')).toContain('region = "ap-guangzhou"');
  });

  test('writes a command with the region that is asked for', async () => {
    const { jobloom, write, printed } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('convert', 'job.json', '--to', 'tccli', '--region', 'ap-nanjing')).toBe(0);
    expect(printed.join('\n')).toMatch(/^tccli batch SubmitJob \\\n {2}--region ap-nanjing \\\n/);
  });

  test('refuses what no command can carry, and says where it stands', async () => {
    const { jobloom, write, printed, reported } = await testWorld();
    await write('job.json', '{"Job":{"JobName":"a\\u0000b"}}');
    expect(await jobloom('convert', 'job.json', '--to', 'python')).toBe(2);
    expect(reported.at(-1)).toContain('Job.JobName holds the character NUL');
    expect(printed).toEqual([]);
  });

  test('names the forms that it can write when asked for another', async () => {
    const { jobloom, write, reported } = await testWorld();
    await write('job.json', goodJob);
    expect(await jobloom('convert', 'job.json', '--to', 'cobol')).toBe(2);
    expect(reported[0]).toContain('cannot write “cobol”');
    expect(reported[0]).toContain(
      'json, json-canonical, json-compact, query, tccli, tccli-unfold, curl, python, java, php',
    );
  });

  test('says what had to be repaired on standard error', async () => {
    const { jobloom, write, printed, reported } = await testWorld();
    await write('job.json', JSON.stringify(goodJob).replace(/\}$/, ',}'));
    expect(await jobloom('convert', 'job.json', '--to', 'json')).toBe(0);
    expect(reported.some((line) => line.startsWith('job.json: line 1: '))).toBe(true);
    expect(JSON.parse(printed.join('\n'))).toEqual(goodJob);
  });
});
