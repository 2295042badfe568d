import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { defaultLogLimit } from './boundedLog.ts';
import { runLogs } from './runLogs.ts';

const patience = 1;

/** A stream whose writer speaks when it is told to, and its log. */
function aLog(limit = defaultLogLimit) {
  const stream = new Readable({ read: () => undefined });
  const file = path.join(aDataDir(), 'log');
  const logs = runLogs([[stream, file]], limit);
  const text = () => readFileSync(file, 'utf8');
  return { stream, logs, text };
}

test('a log that ends is complete at once', async () => {
  const { stream, logs, text } = aLog();
  stream.push('out\n');
  stream.push(null);
  // So long a patience would be a time-out of this test.
  await logs.complete(3_600_000);
  expect(text()).toBe('out\n');
});

test('what lies in the pipe when the patience is over is still read', async () => {
  const { stream, logs, text } = aLog();
  const done = logs.complete(patience);
  // The loop stands still for longer than that; the pipe has its turn only after the timer.
  setTimeout(() => {
    setImmediate(() => stream.push('out\n'));
  }, 0);
  const stalled = performance.now() + 20;
  while (performance.now() < stalled);
  await done;
  expect(text()).toBe('out\n');
});

test('a log that is held open is complete when nothing more comes', async () => {
  const { stream, logs, text } = aLog();
  stream.push('out\n');
  await logs.complete(patience);
  expect(stream.destroyed).toBe(true);
  expect(text()).toBe('out\n');
});

test('one who prints for ever is not waited for', async () => {
  const stream = new Readable({ read: () => void setImmediate(() => stream.push('y\n')) });
  const logs = runLogs([[stream, path.join(aDataDir(), 'log')]], 8);
  await logs.complete(patience);
  expect(stream.destroyed).toBe(true);
});
