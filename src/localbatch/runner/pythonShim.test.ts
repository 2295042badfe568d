import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { writePythonShim } from './pythonShim.ts';

/** A folder with programs that say their name and their arguments. */
function programs(...names: readonly string[]): string {
  const folder = aDataDir();
  for (const name of names) {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\necho ${name} "$@"\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}

test('python runs python3, with its arguments, where only that is there', () => {
  const search = programs('python3');
  const folder = writePythonShim(path.join(aDataDir(), 'bin'), search) ?? '';
  const said = execFileSync('/bin/sh', ['-c', 'python -c "a  b"'], {
    env: { PATH: `${search}:${folder}` },
    encoding: 'utf8',
  });
  expect(said).toBe('python3 -c a  b\n');
});

test.each([
  ['python is there', ['python', 'python3']],
  ['neither is', []],
])('nothing is written where %s', (_, names) => {
  const folder = path.join(aDataDir(), 'bin');
  expect(writePythonShim(folder, programs(...names))).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});
