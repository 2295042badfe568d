// `submit` through the proxy, against the fake local service in a process of its own.
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDataDir } from '../dataDir.ts';
import { goodJob, type TestWorld, testWorld } from '../testing/testWorld.ts';

async function withJob(job: unknown = goodJob, over = {}, ...behaviours: string[]): Promise<TestWorld> {
  const here = await testWorld(over);
  await here.write('job.json', job);
  await makeDataDir(here.world.directory, '.jobloom');
  for (const behaviour of behaviours) await here.write(`.jobloom/${behaviour}`, '');
  return here;
}

const submitted = async (here: TestWorld) => {
  const lines = (await here.read('.jobloom/requests.jsonl')).trim().split('\n');
  return lines.map((line) => JSON.parse(line)).filter(({ action }) => action === 'SubmitJob');
};

describe('submit --wait, when no service runs', () => {
  test('runs one, prints each change of state, and the job’s last state at the end', async () => {
    const here = await withJob();
    expect(await here.jobloom('submit', 'job.json', '--wait', '--json')).toBe(0);
    expect(here.printed.map((line) => JSON.parse(line))).toEqual([
      { jobId: 'job-1', jobState: 'SUBMITTED' },
      { jobId: 'job-1', taskName: 'hello', taskState: 'SUBMITTED' },
      { jobId: 'job-1', jobState: 'RUNNING' },
      { jobId: 'job-1', taskName: 'hello', taskState: 'RUNNING' },
      { jobId: 'job-1', taskName: 'hello', taskState: 'SUCCEED' },
      { jobId: 'job-1', jobState: 'SUCCEED' },
    ]);
  });

  test('stops it again', async () => {
    const here = await withJob();
    await here.jobloom('submit', 'job.json', '--wait');
    const pid = Number(await here.read('.jobloom/pid'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('prints lines for people without --json', async () => {
    const here = await withJob();
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(0);
    expect(here.printed[0]).toBe('job-1');
    expect(here.printed.at(-1)).toMatch(/^SUCCEED\s+job-1$/);
  });

  test('asks a busy service again, under the same token, and says so', async () => {
    const here = await withJob(goodJob, {}, 'busy');
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(0);
    const tokens = (await submitted(here)).map(({ body }) => JSON.parse(body).ClientToken);
    expect(tokens).toEqual([tokens[0], tokens[0], tokens[0]]);
    expect(here.reported).toContain('Batch is busy: trying again in 2 s (3 of 4).');
  });

  test('ends with 1 when the job fails, and says why', async () => {
    const here = await withJob(goodJob, {}, 'fail');
    expect(await here.jobloom('submit', 'job.json', '--wait', '--json')).toBe(1);
    expect(JSON.parse(here.printed.at(-1) ?? '')).toEqual({ jobId: 'job-1', jobState: 'FAILED' });
    expect(here.reported.at(-1)).toBe('hello ended with exit code 1');
  });

  test('sends the request as it is, with the region of its zone and a client token', async () => {
    const here = await withJob();
    await here.jobloom('submit', 'job.json', '--wait');
    const [one] = await submitted(here);
    expect(one.headers['x-tc-region']).toBe('ap-guangzhou');
    const { ClientToken, ...rest } = JSON.parse(one.body);
    expect(rest).toEqual(goodJob);
    expect(ClientToken).toMatch(/^secret-\d$/);
  });

  test('makes a client token of its own, so that the same file twice is two jobs', async () => {
    const here = await withJob({ ...goodJob, ClientToken: 'mine' });
    await here.jobloom('submit', 'job.json', '--wait');
    const [one] = await submitted(here);
    expect(JSON.parse(one.body).ClientToken).toMatch(/^secret-\d$/);
  });

  test('checks the request against the region that is given', async () => {
    const here = await withJob();
    expect(await here.jobloom('submit', 'job.json', '--wait', '--region', 'ap-beijing')).toBe(1);
    expect(here.reported.join('\n')).toMatch(/error .*Placement\.Zone/);
  });
});

describe('submit without a sandbox', () => {
  test('shows the commands and wants --yes', async () => {
    const here = await withJob(goodJob, {}, 'no-sandbox');
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(2);
    expect(here.reported.at(-1)).toContain('bwrap is not installed');
    expect(here.reported.at(-1)).toContain('echo hello');
    expect(here.reported.at(-1)).toContain('--yes');
  });

  test('runs with --yes, which the service is told', async () => {
    const here = await withJob(goodJob, {}, 'no-sandbox');
    expect(await here.jobloom('submit', 'job.json', '--wait', '--yes')).toBe(0);
    expect((await submitted(here))[0].headers['x-jobloom-run-unsandboxed']).toBe('yes');
  });
});

describe('submit, while a service runs on the data directory', () => {
  test('goes through it and does not wait', async () => {
    const here = await withJob();
    const done = here.jobloom('serve', '--port', '0', '--batch-port', '0', '--no-open');
    await here.printedLine(0);
    expect(await here.jobloom('submit', 'job.json')).toBe(0);
    expect(await here.jobloom('submit', 'job.json', '--json')).toBe(0);
    expect(here.printed.slice(1)).toEqual(['job-1', '{"jobId":"job-1"}']);
    expect(await submitted(here)).toHaveLength(2);
    here.stop();
    await done;
  });
});

describe('submit sends nothing', () => {
  test('when no service runs and it may not run one', async () => {
    const here = await withJob();
    expect(await here.jobloom('submit', 'job.json')).toBe(2);
    expect(here.reported.at(-1)).toContain('No service runs on this data directory');
  });

  test('when the job has errors', async () => {
    const here = await withJob({ ...goodJob, Job: { ...goodJob.Job, Tasks: [] } });
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(1);
    expect(here.reported.at(-1)).toBe('Nothing was sent: correct the errors first.');
  });

  test('when the job has members that Batch does not document, until --yes', async () => {
    const here = await withJob({ ...goodJob, Job: { ...goodJob.Job, Colour: 'blue' } });
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(2);
    expect(here.reported.at(-1)).toContain('1 member is not documented');
    expect(await here.jobloom('submit', 'job.json', '--wait', '--yes')).toBe(0);
  });

  test('when there is no region to be had', async () => {
    const here = await withJob({ ...goodJob, Placement: { Zone: 'somewhere' } });
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(2);
    expect(here.reported.at(-1)).toContain('--region');
  });

  test('to Tencent Cloud without --yes', async () => {
    const here = await withJob();
    expect(await here.jobloom('submit', 'job.json', '--target', 'tencent')).toBe(2);
    expect(here.reported.at(-1)).toContain('costs money');
  });

  test('when the text is no job', async () => {
    const here = await withJob('hello');
    expect(await here.jobloom('submit', 'job.json', '--wait')).toBe(2);
    expect(here.reported[0]).toMatch(/^job\.json: line 1, column 1: /);
  });
});

describe('submit --target tencent --yes', () => {
  const env = {
    PATH: process.env.PATH,
    TENCENTCLOUD_SECRET_ID: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3f2a',
    TENCENTCLOUD_SECRET_KEY: 'the-cloud-secret-key',
  };

  async function cloud(answer: object): Promise<string> {
    const server = createServer((_, response) => response.end(JSON.stringify({ Response: answer })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  test('needs no local service', async () => {
    const endpoint = await cloud({ JobId: 'job-cloud', RequestId: 'r-1' });
    const here = await withJob(goodJob, { env: { ...env, JOBLOOM_TENCENT_ENDPOINT: endpoint } });
    expect(await here.jobloom('submit', 'job.json', '--target', 'tencent', '--yes')).toBe(0);
    expect(here.printed).toEqual(['job-cloud']);
  });

  test('says what the service refuses, with the RequestId', async () => {
    const endpoint = await cloud({
      Error: { Code: 'InvalidZone', Message: 'No such zone.' },
      RequestId: 'r-7',
    });
    const here = await withJob(goodJob, { env: { ...env, JOBLOOM_TENCENT_ENDPOINT: endpoint } });
    expect(await here.jobloom('submit', 'job.json', '--target', 'tencent', '--yes')).toBe(1);
    expect(here.reported.at(-1)).toBe('InvalidZone: No such zone. (RequestId r-7)');
  });

  test('says in the language of the person what is missing', async () => {
    const fetch = async () => {
      throw new TypeError('no network in this test');
    };
    const here = await withJob(goodJob, { env: {}, fetch, language: 'zh-CN' });
    expect(await here.jobloom('submit', 'job.json', '--target', 'tencent', '--yes')).toBe(1);
    expect(here.reported.at(-1)).toContain('没有找到腾讯云密钥');
  });
});
