import { spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { DirectoryInUse, lockDirectory } from './directoryLock.ts';

test('a second service on the same directory is refused until the first has gone', () => {
  const directory = aDataDir();
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  release();
  const again = lockDirectory(directory);
  onTestFinished(again);
  expect(() => lockDirectory(directory)).toThrow(/in use by another Jobloom/);
});

test('a process that was killed leaves no lock behind', () => {
  const directory = aDataDir();
  const script = `
    const { lockDirectory } = await import(${JSON.stringify(new URL('./directoryLock.ts', import.meta.url).href)});
    lockDirectory(${JSON.stringify(directory)});
    process.kill(process.pid, 'SIGKILL');`;
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  expect(signal).toBe('SIGKILL');
  const release = lockDirectory(directory);
  onTestFinished(release);
});
