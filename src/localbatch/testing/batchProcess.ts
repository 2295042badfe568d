// The service as a process of its own, started as `serve` starts it, to be killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { sandbox } from '../../wire/status.ts';

const source = fileURLToPath(new URL('../main.ts', import.meta.url));
const checkout = fileURLToPath(new URL('../../..', import.meta.url));
/** Inside of node_modules, so that the packages which stay outside of the bundle are found from there. */
const folder = path.join(checkout, 'node_modules', '.cache', `jobloom-local-batch-${process.pid}`);

/**
 * The program as one file, as it is shipped. Built once for a file of tests: a start from the sources costs 2 s, and
 * these tests start it a dozen times.
 */
export async function buildProgram(): Promise<void> {
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: source,
      target: 'node20',
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'localBatch.js' } },
    },
  });
}

export const removeProgram = (): void => rmSync(folder, { recursive: true, force: true });

const readyLine = z.strictObject({
  endpoint: z.url(),
  secretId: z.string(),
  secretKey: z.string(),
  region: z.string(),
  sandbox,
});

/** Milliseconds for a service to end in order after a test. */
const patience = 10_000;

export interface ProcessOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function spawnBatch({ dataDir, port = 0, args = [], env = {} }: ProcessOptions) {
  const argv = [path.join(folder, 'localBatch.js'), '--port', String(port), '--data-dir', dataDir, ...args];
  const child: ChildProcess = spawn(process.execPath, argv, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('all streams of the process are piped');
  let words = '';
  stderr.on('data', (data) => {
    words += data;
  });
  const lines: string[] = [];
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      lines.push(line);
      resolve(line);
    });
    child.once('exit', () => reject(new Error(`the service has ended: ${words}`)));
  });
  firstLine.catch(() => undefined);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  onTestFinished(async () => {
    // In order, so that its jobs end too; at once where it does not listen.
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), patience);
    await ended;
    clearTimeout(impatience);
  });
  return {
    child,
    stdin,
    ended,
    lines,
    words: () => words,
    ready: async () => readyLine.parse(JSON.parse(await firstLine)),
  };
}
