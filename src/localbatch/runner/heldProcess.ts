// A process that is there but does nothing until it is let go. Its number can be written down before its command runs,
// and when we die before that, it ends by itself: its standard input ends.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Enclosed } from './enclosure.ts';

/** Reads one line from us, then becomes the command, which reads nothing. */
const hold = 'IFS= read -r go && exec "$@" </dev/null';

export interface HeldProcess {
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** 128 + the number of the signal for a process that was ended by one, as shells say it. */
  readonly exit: Promise<number>;
  letGo(): void;
  /** Sends the signal to the command and all that it has started. */
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** @throws when the process cannot be made; also asynchronously, as a rejection of the returned promise */
export async function spawnHeld({ argv, environment, options }: Enclosed, cwd: string): Promise<HeldProcess> {
  const child = spawn('/bin/sh', ['-c', hold, 'jobloom', ...argv], {
    cwd,
    env: environment,
    // Leader of a session and of a process group of its own: `-pid` is the group.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', ...(options === undefined ? [] : ['pipe' as const, 'pipe' as const])],
  });
  const exit = exitOf(child);
  exit.catch(() => undefined);
  const { pid, stdin, stdout, stderr } = child;
  if (pid === undefined || !stdin || !stdout || !stderr) {
    await exit;
    throw new Error('the process was not made');
  }
  // A process that ends before it has read leaves a broken pipe; its exit says all there is to say.
  stdin.on('error', () => undefined);
  const inner = options === undefined ? undefined : innerGroup(child, options);
  return {
    pid,
    stdout,
    stderr,
    exit,
    letGo: () => void stdin.end('\n'),
    signal(name) {
      // Under bubblewrap the command is in another session. A plain SIGTERM to bubblewrap would end it at once and take
      // the command along; so the command is asked itself, and bubblewrap follows.
      const asked = name === 'SIGTERM' ? inner?.() : undefined;
      signalGroup(asked ?? pid, name);
    },
  };
}

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : (signalNumbers[signal] ?? 0))),
    );
  });

/** Writes bubblewrap's options, and reads from it which process group the command is in. */
function innerGroup(child: ChildProcess, options: string): () => number | undefined {
  const [, , , info, args] = child.stdio;
  let said = '';
  if (info && 'setEncoding' in info) info.setEncoding('utf8').on('data', (text) => (said += text));
  if (args && 'end' in args) args.on('error', () => undefined).end(options);
  return () => {
    const group = Number(/"child-pid":\s*(\d+)/.exec(said)?.[1]);
    return Number.isNaN(group) ? undefined : group;
  };
}

function signalGroup(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // All of it has ended.
  }
}
