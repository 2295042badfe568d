// The script and the program that `convert` writes are run as they stand, against the local service, and what it gets
// must be the job. Between them and the service stands a relay that notes the body, and agrees to a run without sandbox.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { aLocalBatch } from '../../localbatch/testing/localBatch.ts';
import { testWorld } from '../testing/testWorld.ts';

/** As hard to quote as a command gets. */
const job = {
  Placement: { Zone: 'ap-guangzhou-3' },
  Job: {
    JobName: '任务 😀 "it\'s"',
    Priority: 1,
    Tasks: [
      {
        TaskName: 'a',
        TaskInstanceNum: 1,
        Application: {
          DeliveryForm: 'LOCAL',
          Command:
            'printf "%s\\n" \'$HOME\' `echo \\`x\\`` "\\\\" # </script> */ )JSON" $[y]é\nJSON\n\techo $\'\\x41\'\r\n',
        },
        ComputeEnv: { EnvData: { InstanceType: 'S5.MEDIUM4', ImageId: 'img-31tjrtph' } },
      },
    ],
  },
};

async function aRelay(endpoint: string) {
  const bodies: string[] = [];
  const server = createServer(async (incoming, answer) => {
    const body = await buffer(incoming);
    bodies.push(body.toString());
    const headers = { ...incoming.headers, host: new URL(endpoint).host, 'x-jobloom-run-unsandboxed': 'yes' };
    // The signature covers the host that the client believes to talk to.
    headers.host = incoming.headers.host ?? headers.host;
    httpRequest(
      endpoint,
      { method: incoming.method ?? 'POST', path: incoming.url ?? '/', headers },
      (upstream) => {
        answer.writeHead(upstream.statusCode ?? 502, upstream.headers);
        upstream.pipe(answer);
      },
    ).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { bodies, endpoint: `http://127.0.0.1:${port}` };
}

async function run(
  folder: string,
  [program, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
) {
  const child = spawn(program, args, { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, code };
}

/** Converts the job, runs what comes out, and gives back what the service got and said. */
async function submitted(to: string, file: string, command: readonly [string, ...string[]]) {
  const { local, sdk } = await aLocalBatch();
  const relay = await aRelay(local.endpoint);
  const { jobloom, write, printed, world } = await testWorld();
  await write('job.json', job);
  expect(await jobloom('convert', 'job.json', '--to', to)).toBe(0);
  await write(file, printed.join('\n'));
  const env = {
    TENCENTCLOUD_SECRET_ID: local.secretId,
    TENCENTCLOUD_SECRET_KEY: local.secretKey,
    TENCENTCLOUD_ENDPOINT: relay.endpoint,
  };
  if (to === 'nodejs') await provideSdk(world.directory);
  const outcome = await run(world.directory, command, env);
  const wrongKey = await run(world.directory, command, { ...env, TENCENTCLOUD_SECRET_KEY: 'wrong' });
  return { outcome, wrongKey, bodies: relay.bodies, sdk };
}

/** The product's own package holds one service of the whole SDK, under the same name. */
async function provideSdk(folder: string): Promise<void> {
  const sdk = createRequire(import.meta.url).resolve(
    'tencentcloud-sdk-nodejs/tencentcloud/services/batch/index.js',
  );
  const place = path.join(folder, 'node_modules', 'tencentcloud-sdk-nodejs-batch');
  await mkdir(place, { recursive: true });
  await writeFile(path.join(place, 'index.js'), `module.exports = require(${JSON.stringify(sdk)});\n`);
}

const needed = (program: string) => () => {
  const found = spawnSync(program, ['version'], { stdio: 'ignore' }).error === undefined;
  expect(found, `${program} is missing: apt-get install ${program}, or brew install ${program}`).toBe(true);
};

test('curl is here for the test of the script', needed('curl'));
test('openssl is here for the test of the script', needed('openssl'));

test.each([
  ['curl', 'submit.sh', ['bash', 'submit.sh']],
  ['nodejs', 'submit.cjs', ['node', 'submit.cjs']],
] as const)(
  '%s submits exactly the job, and fails when it is refused',
  { timeout: 30_000 },
  async (to, file, command) => {
    const { outcome, wrongKey, bodies, sdk } = await submitted(to, file, command);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(bodies[0] ?? '')).toEqual(job);
    const [, jobId = ''] = /"JobId": ?"(job-\w+)"/.exec(outcome.stdout) ?? [];
    const { JobName } = await sdk().DescribeJob({ JobId: jobId });
    expect(JobName).toBe(job.Job.JobName);
    expect(wrongKey.code).toBe(1);
    expect(wrongKey.stdout + wrongKey.stderr).toContain('AuthFailure.SignatureFailure');
  },
);
