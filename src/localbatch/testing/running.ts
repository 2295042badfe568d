// A process runner on a fresh directory, and runs as promises, for tests that really run commands.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Task } from '../../wire/schema/task.ts';
import type { Outcome } from '../core/jobEvent.ts';
import { cosFolder } from '../files/cosFolder.ts';
import { jobFiles } from '../files/jobFiles.ts';
import { type ProcessRunnerOptions, processRunner } from '../runner/processRunner.ts';
import type { LaunchOrder, RunHandle } from '../runner/runner.ts';
import { findSandboxing, type Sandboxing } from '../runner/sandbox.ts';
import type { ProcessRecord } from '../store/jobStore.ts';
import { aDataDir } from './dataDir.ts';
import { aTask } from './jobs.ts';
import { seen } from './seen.ts';

export interface Ran {
  readonly started: Promise<ProcessRecord>;
  readonly ended: Promise<Outcome>;
  readonly handle: RunHandle;
  stdout(): string;
  stderr(): string;
  /** Resolves when stdout holds the text. */
  says(text: string): Promise<void>;
}

export type Kind = 'bubblewrap' | 'none';

/** The kinds of enclosure that this machine has; a plain process always. */
export async function kindsHere(): Promise<readonly Kind[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'jobloom-probe-'));
  const { sandbox } = await sandboxingIn(directory);
  rmSync(directory, { recursive: true });
  return sandbox.kind === 'bubblewrap' ? ['none', 'bubblewrap'] : ['none'];
}

const sandboxingIn = (dataDir: string): Promise<Sandboxing> =>
  findSandboxing({ dataDir, env: { PATH: process.env.PATH } });

export async function aRunner(kind: Kind, more: Partial<ProcessRunnerOptions> = {}) {
  const dataDir = aDataDir();
  mkdirSync(path.join(dataDir, 'cos'));
  const { plain, sandboxed } = await sandboxingIn(dataDir);
  const files = jobFiles(dataDir);
  const runner = processRunner({
    files,
    cos: cosFolder(path.join(dataDir, 'cos')),
    plain,
    sandboxed: kind === 'none' ? undefined : sandboxed,
    ...more,
  });
  onTestFinished(() => runner.close());

  let run = 0;
  function launch(task: Partial<Task>, over: Partial<LaunchOrder> = {}): Ran {
    run += 1;
    const ref = { task: 0, index: 0, run };
    const order: LaunchOrder = {
      jobId: 'job-abcd1234',
      ref,
      task: aTask('A', task),
      taskName: 'A',
      instances: 1,
      unsandboxed: true,
      ...over,
    };
    const hooks: { started?: (process: ProcessRecord) => void; ended?: (outcome: Outcome) => void } = {};
    const started = new Promise<ProcessRecord>((resolve) => {
      hooks.started = resolve;
    });
    const ended = new Promise<Outcome>((resolve) => {
      hooks.ended = resolve;
    });
    const handle = runner.launch(order, {
      started: (process) => hooks.started?.(process),
      ended: (outcome) => hooks.ended?.(outcome),
    });
    const log = (stream: 'stdout' | 'stderr') => files.log(order.jobId, order.ref, stream);
    return {
      started,
      ended,
      handle,
      stdout: () => readFileSync(log('stdout'), 'utf8'),
      stderr: () => readFileSync(log('stderr'), 'utf8'),
      says: async (text) => {
        await started;
        await seen(log('stdout'), text);
      },
    };
  }
  return { dataDir, runner, files, launch };
}

export const command = (Command: string, more: Partial<Task['Application']> = {}): Partial<Task> => ({
  Application: { DeliveryForm: 'LOCAL', Command, ...more },
});
