// Which sandbox this machine has, found out by trying it once when the service starts.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Sandbox } from '../../wire/status.ts';
import { bubblewrapEnclosure, sandboxPath } from './bubblewrap.ts';
import { type Enclosure, plainEnclosure } from './enclosure.ts';
import { spawnHeld } from './heldProcess.ts';
import { writePythonShim } from './pythonShim.ts';

export interface Sandboxing {
  /** What the page is told. */
  readonly sandbox: Sandbox;
  /** For jobs that run as plain processes, by consent. */
  readonly plain: Enclosure;
  /** Undefined where there is no sandbox. */
  readonly sandboxed: Enclosure | undefined;
}

export interface SandboxingOptions {
  readonly dataDir: string;
  /** PATH and JOBLOOM_SANDBOX are read; `none` in the latter means: do not use the sandbox that is there. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export async function findSandboxing({ dataDir, env }: SandboxingOptions): Promise<Sandboxing> {
  const hostPath = env.PATH ?? sandboxPath;
  const shims = writePythonShim(path.join(dataDir, 'bin', 'plain'), hostPath);
  const plain = plainEnclosure(shims === undefined ? hostPath : `${hostPath}:${shims}`);
  const without = (reason: string): Sandboxing => ({
    sandbox: { kind: 'none', reason },
    plain,
    sandboxed: undefined,
  });
  if (env.JOBLOOM_SANDBOX === 'none') return without('JOBLOOM_SANDBOX=none');
  if (process.platform !== 'linux') return without(`bubblewrap does not exist for ${process.platform}`);
  const bwrap = findProgram('bwrap', `${hostPath}:${sandboxPath}`);
  if (bwrap === undefined) return without('bubblewrap (bwrap) is not installed');
  const sandboxed = bubblewrapEnclosure(
    bwrap,
    dataDir,
    writePythonShim(path.join(dataDir, 'bin', 'sandbox'), sandboxPath),
  );
  const trouble = await tryOut(sandboxed, path.join(dataDir, 'work', 'probe'));
  return trouble === undefined
    ? { sandbox: { kind: 'bubblewrap' }, plain, sandboxed }
    : without(`bubblewrap does not work here: ${trouble}`);
}

/** @param search folders, parted by colons, as in PATH */
const findProgram = (name: string, search: string): string | undefined =>
  search
    .split(':')
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
    .find(existsSync);

/** Runs `true` inside; the words of bubblewrap when that fails (no user namespaces, for one). */
async function tryOut(enclosure: Enclosure, scratch: string): Promise<string | undefined> {
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  try {
    const environment = { PATH: sandboxPath };
    const held = await spawnHeld(enclosure.enclose(['/bin/sh', '-c', 'true'], { scratch, environment }), '/');
    let words = '';
    held.stderr.setEncoding('utf8').on('data', (text) => {
      words += text;
    });
    held.stdout.resume();
    held.letGo();
    const code = await held.exit;
    return code === 0 ? undefined : words.trim() || `exit code ${code}`;
  } catch (cause) {
    return String(cause);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
