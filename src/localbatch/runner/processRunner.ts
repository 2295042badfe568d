// Runs commands for real. One run: working directory, package, process, logs, copies of the logs in the COS folder.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '../core/jobEvent.ts';
import type { CosFolder } from '../files/cosFolder.ts';
import type { JobFiles } from '../files/jobFiles.ts';
import { lastLineOf } from '../files/logTail.ts';
import { defaultLogLimit } from './boundedLog.ts';
import { shellCommand, withPackage } from './commandLine.ts';
import type { Enclosed, Enclosure } from './enclosure.ts';
import { badVariable, environmentOf } from './environment.ts';
import { type HeldProcess, spawnHeld } from './heldProcess.ts';
import { endLeftover } from './leftovers.ts';
import { identityOf } from './processIdentity.ts';
import { publishLogs } from './publishLogs.ts';
import { runLogs } from './runLogs.ts';
import type { LaunchOrder, Runner } from './runner.ts';
import { consentGone, notStarted, packageMissing, spawnFailed, variableBad } from './troubles.ts';

export interface ProcessRunnerOptions {
  readonly files: JobFiles;
  readonly cos: CosFolder;
  /** For jobs with consent to run unsandboxed where there is no sandbox, and for all others. */
  readonly plain: Enclosure;
  readonly sandboxed: Enclosure | undefined;
  /** Bytes of one log. */
  readonly logLimit?: number;
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly patience?: number;
}

/** Milliseconds without a word after which logs are complete that a process outside of its group holds open. */
const logPatience = 1000;
const defaultPatience = 5000;
/** 128 + SIGTERM: what is said of a run that was stopped before there was a process. */
const stoppedCode = 143;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

export function processRunner(options: ProcessRunnerOptions): Runner {
  const { files, cos, logLimit = defaultLogLimit, patience = defaultPatience } = options;
  const shell = existsSync('/bin/bash') ? '/bin/bash' : '/bin/sh';
  const living = new Map<symbol, { kill(): void; readonly done: Promise<void> }>();
  let closed = false;

  /** The process to spawn, or why there is none. */
  async function prepare(order: LaunchOrder): Promise<Enclosed | Outcome> {
    const scratch = files.scratch(order.jobId, order.ref);
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    await mkdir(path.dirname(files.log(order.jobId, order.ref, 'stdout')), { recursive: true, mode: 0o700 });
    const enclosure = options.sandboxed ?? (order.unsandboxed ? options.plain : undefined);
    if (!enclosure) return notStarted(consentGone);
    const { home, path: search, packageFile: placeOf } = enclosure.inside(scratch);
    const environment = environmentOf(order, search, home);
    const bad = badVariable(environment);
    if (bad !== undefined) return notStarted(variableBad(bad));

    const { Application } = order.task;
    const command = shellCommand(shell, Application);
    if (Application.DeliveryForm !== 'PACKAGE') {
      return enclosure.enclose(command, { scratch, environment });
    }
    const address = Application.PackagePath ?? '';
    const packageFile = await cos.find(address);
    if (packageFile === undefined) return notStarted(packageMissing(address));
    const unpacking = withPackage(placeOf(packageFile), command);
    return enclosure.enclose(unpacking, { scratch, environment, packageFile });
  }

  /** From the process to its outcome; the logs are complete, and copied, when this resolves. */
  async function follow(held: HeldProcess, order: LaunchOrder): Promise<Outcome> {
    const log = (stream: 'stdout' | 'stderr') => files.log(order.jobId, order.ref, stream);
    const logs = runLogs(
      [
        [held.stdout, log('stdout')],
        [held.stderr, log('stderr')],
      ],
      logLimit,
    );
    held.letGo();
    const code = await held.exit;
    // The machine goes with its command: what was left in the background ends now.
    held.signal('SIGKILL');
    await logs.complete(logPatience);
    await publishLogs(order, log, cos);
    return { kind: 'exited', code, lastLine: code === 0 ? '' : await lastLineOf(log('stderr')) };
  }

  return {
    launch(order, hooks) {
      const key = Symbol(order.jobId);
      let held: HeldProcess | undefined;
      let stopped = false;
      const stopNow = () => void stopProcess(held, done, patience);

      async function run(): Promise<Outcome> {
        const prepared = await prepare(order);
        if ('kind' in prepared) return prepared;
        if (stopped || closed) return { kind: 'exited', code: stoppedCode, lastLine: '' };
        held = await spawnHeld(prepared, files.scratch(order.jobId, order.ref));
        if (closed) held.signal('SIGKILL');
        else hooks.started({ pid: held.pid, identity: identityOf(held.pid) ?? '' });
        if (stopped) stopNow();
        return follow(held, order);
      }

      const done = run()
        .catch((cause: unknown): Outcome => {
          held?.signal('SIGKILL');
          return notStarted(spawnFailed(cause));
        })
        .then((outcome) => {
          living.delete(key);
          if (!closed) hooks.ended(outcome);
        });
      living.set(key, { kill: () => held?.signal('SIGKILL'), done });

      return {
        stop() {
          stopped = true;
          if (held) stopNow();
        },
      };
    },

    endLeftover,

    async close() {
      closed = true;
      for (const { kill } of living.values()) kill();
      await Promise.all(Array.from(living.values(), ({ done }) => done));
    },
  };
}

async function stopProcess(held: HeldProcess | undefined, done: Promise<void>, patience: number) {
  held?.signal('SIGTERM');
  const ended = await Promise.race([done.then(() => true), after(patience).then(() => false)]);
  if (!ended) held?.signal('SIGKILL');
}
