// A Jobloom of its own for a worker: the built command, free ports, a data directory that goes with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { childrenOf } from './processes.ts';

export interface Jobloom {
  /** The printed link, with the launch key in its fragment. */
  readonly url: string;
  readonly origin: string;
  readonly key: string;
  readonly localBatch: { readonly endpoint: string; readonly secretId: string; readonly secretKey: string };
  /** The members of the answer of an action, asked of the service through the proxy. */
  /** The process of the local service. */
  localService(): number;
  ask(action: string, params: object): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

export async function startJobloom(env: Readonly<Record<string, string>> = {}): Promise<Jobloom> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobloom-e2e-'));
  const args = ['dist/node/jobloom.js', 'serve', '--port', '0', '--batch-port', '0', '--data-dir', dataDir];
  const child = spawn(process.execPath, [...args, '--no-open', '--json'], {
    env: { PATH: process.env.PATH ?? '', HOME: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = JSON.parse(await firstLine(child));
  const origin = new URL(ready.url).origin;
  return {
    url: ready.url,
    origin,
    key: ready.key,
    localBatch: ready.localBatch,
    localService() {
      const [pid] = childrenOf(child.pid ?? 0);
      if (pid === undefined) throw new Error('no local service runs');
      return pid;
    },
    async ask(action, params) {
      const response = await fetch(`${origin}/api/batch/${action}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Jobloom-Key': ready.key,
          'X-Jobloom-Target': 'local',
          'X-Jobloom-Region': 'ap-guangzhou',
        },
        body: JSON.stringify(params),
      });
      return (await response.json()).Response;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the command has no output');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error(`jobloom serve ended before it was ready (exit code ${child.exitCode})`);
}
