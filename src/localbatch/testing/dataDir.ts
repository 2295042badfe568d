import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh directory that goes with the test. */
export function aDataDir(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'jobloom-localbatch-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
