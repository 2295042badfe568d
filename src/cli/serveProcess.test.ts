// `serve` as a process of its own, under the signals that end it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const entry = fileURLToPath(new URL('./testing/mainWithFake.ts', import.meta.url));

async function start(): Promise<{ child: ChildProcess; output: Promise<string>; localPid: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobloom-serve-'));
  const args = ['serve', '--json', '--port', '0', '--batch-port', '0', '--data-dir', dataDir];
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  });
  const output = text(child.stdout);
  await expect
    .poll(() => readFile(join(dataDir, 'launch.json')).catch(() => ''), { timeout: 15_000 })
    .not.toBe('');
  return { child, output, localPid: Number(await readFile(join(dataDir, 'pid'), 'utf8')) };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it with its child, exit code 0', async (signal) => {
  const { child, output, localPid } = await start();
  expect(isAlive(localPid)).toBe(true);
  const code = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  expect(await code).toBe(0);
  expect(isAlive(localPid)).toBe(false);
  const lines = (await output).split('\n');
  expect(lines).toHaveLength(2);
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['url', 'key', 'localBatch']);
});

test('killed outright it leaves no child behind', async () => {
  const { child, localPid } = await start();
  child.kill('SIGKILL');
  await expect.poll(() => isAlive(localPid), { timeout: 5_000 }).toBe(false);
});
