// The command line as a process of its own, whose reader goes away.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { goodJob } from './testing/testWorld.ts';

const entry = fileURLToPath(new URL('./testing/mainWithFake.ts', import.meta.url));

test('a reader that has gone changes nothing of the exit code, and nothing is said', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, 'check', '-'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const code = new Promise((resolve) => child.once('exit', resolve));
  const words = text(child.stderr);
  child.stdout.destroy();
  child.stdin.end(JSON.stringify(goodJob));
  expect(await code).toBe(0);
  expect(await words).toBe('');
}, 30_000);
