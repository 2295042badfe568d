import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { writeLog } from './boundedLog.ts';

const note = '\n[jobloom] The log was cut here: it is longer than 8 bytes.\n';

async function logOf(...chunks: string[]): Promise<string> {
  const file = path.join(aDataDir(), 'log');
  await writeLog(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), file, 8, () => undefined);
  return readFileSync(file, 'utf8');
}

test('a log as long as its limit is whole, and nothing is said', async () => {
  expect(await logOf('1234', '5678')).toBe('12345678');
});

test.each([
  ['inside of a chunk', ['123456', '789', 'more']],
  ['between two chunks', ['1234', '5678', '9', 'more']],
])('a log that passes its limit %s is cut there and says so once', async (_, chunks) => {
  expect(await logOf(...chunks)).toBe(`12345678${note}`);
});

test('a log that cannot be written is read to its end all the same', async () => {
  const stream = Readable.from([Buffer.from('1234'), Buffer.from('5678')]);
  let heard = 0;
  await writeLog(stream, path.join(aDataDir(), 'missing', 'log'), 8, () => heard++);
  expect(stream.readableEnded).toBe(true);
  expect(heard).toBe(2);
});

test('nothing is lost that a process leaves behind which ends at once', async () => {
  const file = path.join(aDataDir(), 'log');
  const pipe = new PassThrough();
  pipe.end('last');
  const written = writeLog(pipe, file, 8, () => undefined);
  // What Node does with the pipes of a process that has ended.
  pipe.resume();
  await written;
  expect(readFileSync(file, 'utf8')).toBe('last');
});
