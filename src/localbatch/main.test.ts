import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, removeProgram, spawnBatch } from './testing/batchProcess.ts';
import { aBell } from './testing/bell.ts';
import { aDataDir } from './testing/dataDir.ts';
import { aRequest, arrows, aTask } from './testing/jobs.ts';
import { command, kindsHere } from './testing/running.ts';
import { anSdkClient } from './testing/sdk.ts';

// Each start of the process costs half a second of a core, and cores are shared: see `patience`.
beforeAll(buildProgram, 60_000);
afterAll(removeProgram);

/** Milliseconds for tests that start the process several times, on a machine that does other things too. */
const patience = { timeout: 90_000 };
const consent = { 'x-jobloom-run-unsandboxed': 'yes' };

describe('the process', patience, () => {
  test('says in one line how it is reached, keeps its data to itself, and ends in order on SIGTERM', async () => {
    const dataDir = `${aDataDir()}/data`;
    const batch = spawnBatch({ dataDir });
    const { endpoint, region, secretId } = await batch.ready();
    expect(region).toBe('ap-guangzhou');
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    batch.child.kill('SIGTERM');
    expect(await batch.ended).toEqual({ code: 0, signal: null });
    expect(batch.lines).toHaveLength(1);

    const again = spawnBatch({ dataDir });
    expect((await again.ready()).secretId).toBe(secretId);
  });

  test('ends with its standard input when it was told to', async () => {
    const batch = spawnBatch({ dataDir: aDataDir(), args: ['--stop-with-stdin'] });
    await batch.ready();
    batch.stdin.end();
    expect(await batch.ended).toEqual({ code: 0, signal: null });
  });

  test('a port in use is exit code 3 and one line without a flag, for the person has another one', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = Object(server.address());
    const batch = spawnBatch({ dataDir: aDataDir(), port });
    expect(await batch.ended).toEqual({ code: 3, signal: null });
    expect(batch.words()).toBe(`Port ${port} is in use.\n`);
    server.close();
  });

  test('a data directory in use is exit code 4, unknown arguments are 2', async () => {
    const dataDir = aDataDir();
    await spawnBatch({ dataDir }).ready();
    const second = spawnBatch({ dataDir });
    expect((await second.ended).code).toBe(4);
    expect(second.words()).toContain('in use by another Jobloom');
    const third = spawnBatch({ dataDir, args: ['--colour'] });
    expect((await third.ended).code).toBe(2);
    expect(third.words()).toContain('usage:');
  });
});

describe.each(await kindsHere())('killed at once (kill -9), sandbox: %s', patience, (kind) => {
  test('it has lost no job: what ran runs again, what is left of the old run is ended', async () => {
    const dataDir = aDataDir();
    const env: Record<string, string> = kind === 'none' ? { JOBLOOM_SANDBOX: 'none' } : {};
    const bell = await aBell();
    const first = spawnBatch({ dataDir, env });
    const reached = await first.ready();
    expect(reached.sandbox.kind).toBe(kind);
    const sdk = anSdkClient(reached, { headers: consent });
    const tasks = [
      aTask('A', command(`${bell.ring('A')}; read -r word <&9; echo "$word"`)),
      aTask('B', command('echo B')),
    ];
    const ask = aRequest(tasks, { Dependences: arrows('A>B') });
    const { JobId = '' } = await sdk.SubmitJob(JSON.parse(JSON.stringify(ask)));
    const before = await bell.visitor();
    // Accepted, and killed before anything of it could be done.
    const waiting = await sdk.SubmitJob(
      JSON.parse(JSON.stringify(aRequest([aTask('C', command('echo C'))]))),
    );
    first.child.kill('SIGKILL');
    await first.ended;

    const second = spawnBatch({ dataDir, env });
    const after = anSdkClient(await second.ready(), { headers: consent });
    await before.gone;
    const visitor = await bell.visitor();
    expect(visitor.says).toBe('A');
    bell.answer('again');
    const stateOf = async (id = '') => (await after.DescribeJob({ JobId: id })).JobState;
    await expect.poll(() => stateOf(JobId), { timeout: 60_000 }).toBe('SUCCEED');
    await expect.poll(() => stateOf(waiting.JobId), { timeout: 60_000 }).toBe('SUCCEED');
    const { TaskInstanceLogSet } = await after.DescribeTaskLogs({ JobId, TaskName: 'A' });
    const log = TaskInstanceLogSet?.[0]?.StdoutLog?.split('base64,')[1] ?? '';
    expect(Buffer.from(log, 'base64').toString()).toBe('again\n');
  });

  test('ended in order, its runs end too, and run again at the next start', async () => {
    const dataDir = aDataDir();
    const env: Record<string, string> = kind === 'none' ? { JOBLOOM_SANDBOX: 'none' } : {};
    const bell = await aBell();
    const first = spawnBatch({ dataDir, env });
    const sdk = anSdkClient(await first.ready(), { headers: consent });
    const ask = aRequest([aTask('A', command(`trap "" TERM; ${bell.ring('A')}; sleep 600`))]);
    await sdk.SubmitJob(JSON.parse(JSON.stringify(ask)));
    const before = await bell.visitor();
    first.child.kill('SIGTERM');
    await before.gone;
    expect((await first.ended).code).toBe(0);
    await spawnBatch({ dataDir, env }).ready();
    expect((await bell.visitor()).says).toBe('A');
  });
});
