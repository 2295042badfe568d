// Runs a text by the interpreter of its language, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const isInstalled = (program: string, flag = '--version'): boolean =>
  spawnSync(program, [flag], { stdio: 'ignore' }).status === 0;

export interface Run {
  readonly command: readonly [program: string, ...args: string[]];
  /** Paths in the folder, with what stands in them. */
  readonly files: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Standard output. Throws with standard error when the program fails. */
export function runIn({ command: [program, ...args], files, input, env }: Run): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'jobloom-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const result = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...env },
    ...(input === undefined ? {} : { input }),
  });
  if (result.status !== 0) throw result.error ?? new Error(`${program}: ${result.stderr}`);
  return result.stdout;
}
