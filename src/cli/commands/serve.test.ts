// `serve` with real processes and sockets; only the local service is a fake.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDataDir, readLaunch } from '../dataDir.ts';
import { goodJob, type TestWorld, testWorld } from '../testing/testWorld.ts';

const anyPorts = ['--port', '0', '--batch-port', '0'];

/** Starts `serve` and waits for its ready line. */
async function served(here: TestWorld, ...args: string[]) {
  const done = here.jobloom('serve', ...anyPorts, ...args);
  onTestFinished(async () => {
    here.stop();
    await done;
  });
  return { line: await here.printedLine(0), done };
}

async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : '');
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('serve', () => {
  test('prints the link with the key, and opens it', async () => {
    const here = await testWorld();
    const { line } = await served(here);
    expect(line).toMatch(/^Jobloom is ready at http:\/\/127\.0\.0\.1:\d+\/#key=secret-1$/);
    expect(here.printed).toHaveLength(1);
    expect(here.opened).toEqual([line.replace('Jobloom is ready at ', '')]);
  });

  test.each([['--no-open'], ['--json']])('opens no browser with %s', async (flag) => {
    const here = await testWorld();
    await served(here, flag);
    expect(here.opened).toEqual([]);
  });

  test('prints exactly one line of JSON when asked to', async () => {
    const here = await testWorld();
    const { line } = await served(here, '--json');
    const ready = JSON.parse(line);
    expect(ready).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#key=secret-1$/),
      key: 'secret-1',
      localBatch: {
        endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        secretId: 'AKIDfake0000000000000000000000000000',
        secretKey: 'the-local-secret-key',
        region: 'ap-guangzhou',
      },
    });
    expect(here.printed).toEqual([line]);
  });

  test('lets those in who have the key, and nobody else', async () => {
    const here = await testWorld();
    const { key, url } = JSON.parse((await served(here, '--json')).line);
    const ask = (headers: Record<string, string>) => fetch(new URL('/api/status', url), { headers });
    const status = await (await ask({ 'X-Jobloom-Key': key })).json();
    expect(status.local).toMatchObject({ state: 'up', sandbox: { kind: 'bubblewrap' } });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ 'X-Jobloom-Key': key, Origin: 'http://evil.example' })).status).toBe(403);
  });

  test('keeps the data directory and the launch file for this user alone, and removes the latter', async () => {
    const here = await testWorld();
    const { done } = await served(here);
    expect((await stat(here.dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(here.dataDir, 'launch.json'))).mode & 0o777).toBe(0o600);
    expect(await readLaunch(here.dataDir)).toMatchObject({ key: 'secret-1', pid: process.pid });
    here.stop();
    expect(await done).toBe(0);
    expect(await readLaunch(here.dataDir)).toBeUndefined();
  });

  test('leaves the mode of a directory that was there as it was', async () => {
    const here = await testWorld();
    await mkdir(here.dataDir, { mode: 0o755 });
    await served(here);
    expect((await stat(here.dataDir)).mode & 0o777).toBe(0o755);
    expect((await stat(join(here.dataDir, 'launch.json'))).mode & 0o777).toBe(0o600);
  });

  test('gives the local service nothing of the cloud, nor a home', async () => {
    const here = await testWorld({
      env: {
        PATH: process.env.PATH,
        HOME: '/home/me',
        LANG: 'C.UTF-8',
        TENCENTCLOUD_SECRET_KEY: 'x',
        NODE_OPTIONS: '',
      },
    });
    await served(here);
    const names = Object.keys(JSON.parse(await here.read('.jobloom/environment.json')));
    expect(names.filter((name) => !name.startsWith('__'))).toEqual(['PATH', 'LANG']);
  });

  test('stops the local service with itself', async () => {
    const here = await testWorld();
    const { done } = await served(here);
    const pid = Number(await here.read('.jobloom/pid'));
    expect(isAlive(pid)).toBe(true);
    here.stop();
    await done;
    expect(isAlive(pid)).toBe(false);
  });

  test('starts the local service again when it dies, on the same port, and says so', async () => {
    const here = await testWorld();
    const { key, url, localBatch } = JSON.parse((await served(here, '--json')).line);
    process.kill(Number(await here.read('.jobloom/pid')), 'SIGKILL');
    const status = async () =>
      (await (await fetch(new URL('/api/status', url), { headers: { 'X-Jobloom-Key': key } })).json()).local;
    await expect.poll(status).toMatchObject({ state: 'down' });
    await expect
      .poll(status, { timeout: 15_000 })
      .toMatchObject({ state: 'up', endpoint: localBatch.endpoint });
    expect(here.reported).toContain('The local service has stopped; starting it again.');
  });

  test('says that there is no sandbox', async () => {
    const here = await testWorld();
    await makeDataDir(here.world.directory, '.jobloom');
    await here.write('.jobloom/no-sandbox', '');
    await served(here);
    expect(here.reported.join()).toContain('no sandbox (bwrap is not installed)');
  });
});

describe('serve ends with 1', () => {
  test('when the port is taken, and names the flag', async () => {
    const here = await testWorld();
    expect(await here.jobloom('serve', '--port', await takenPort(), '--batch-port', '0')).toBe(1);
    expect(here.reported.join()).toContain('--port');
    expect(here.printed).toEqual([]);
  });

  test('when the port of the local service is taken, and names that flag', async () => {
    const here = await testWorld();
    expect(await here.jobloom('serve', '--port', '0', '--batch-port', await takenPort())).toBe(1);
    expect(here.reported.join('\n')).toContain('Choose another with --batch-port');
  });

  test.each([
    ['crash', 'before it was ready'],
    ['garbled', 'did not say how to reach it'],
  ])('when the local service does not come up (%s), with its own words', async (behaviour, said) => {
    const here = await testWorld();
    await makeDataDir(here.world.directory, '.jobloom');
    await here.write(`.jobloom/${behaviour}`, '');
    expect(await here.jobloom('serve', ...anyPorts)).toBe(1);
    expect(here.reported.at(-1)).toContain(said);
    if (behaviour === 'crash') expect(here.reported).toContain('the database is broken');
  });

  test('when another serves this data directory', async () => {
    const here = await testWorld();
    await served(here);
    expect(await here.jobloom('serve', ...anyPorts)).toBe(1);
    expect(here.reported.at(-1)).toContain('already runs on this data directory');
  });

  test('when the endpoint of Tencent Cloud would send requests in the clear', async () => {
    const here = await testWorld({ env: { JOBLOOM_TENCENT_ENDPOINT: 'http://batch.tencentcloudapi.com' } });
    expect(await here.jobloom('serve', ...anyPorts)).toBe(1);
    expect(here.reported.at(-1)).toContain('JOBLOOM_TENCENT_ENDPOINT');
  });
});

test.each(['a-file', 'a-file/below'])(
  'serve ends with 2 when %s cannot be its data directory',
  async (name) => {
    const here = await testWorld();
    await here.write('a-file', '');
    expect(await here.jobloom('serve', ...anyPorts, '--data-dir', name)).toBe(2);
    expect(here.reported.at(-1)).toMatch(/a-file.* cannot be the data directory .*--data-dir/);
  },
);

test('a launch file that a crash has left keeps nobody out', async () => {
  const here = await testWorld();
  const { dataDir } = here;
  await makeDataDir(dataDir, '');
  const { localBatch } = JSON.parse((await served(await testWorld(), '--json')).line);
  const stale = { url: 'http://127.0.0.1:9', key: 'old', pid: 1, localBatch };
  await writeFile(join(dataDir, 'launch.json'), JSON.stringify(stale));
  await served(here);
  expect(await readLaunch(dataDir)).toMatchObject({ key: 'secret-1' });
});

test('sign uses the local key while a service runs', async () => {
  const here = await testWorld();
  await here.write('job.json', goodJob);
  await served(here);
  here.printed.length = 0;
  expect(await here.jobloom('sign', 'job.json')).toBe(0);
  expect(here.printed.join('\n')).toMatch(/Credential=AKID••••••••0000\/\d{4}-\d{2}-\d{2}\/batch/);
});
