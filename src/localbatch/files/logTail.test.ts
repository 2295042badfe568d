import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDataDir } from '../testing/dataDir.ts';
import { lastLineOf, logBytes, logOf, tailOf } from './logTail.ts';

function aLog(text: string | Buffer): string {
  const file = path.join(aDataDir(), 'log');
  writeFileSync(file, text);
  return file;
}

const decoded = (log: string) =>
  Buffer.from(log.replace(/^data:text\/plain;charset=utf-8;base64,/, ''), 'base64');

describe('logs', () => {
  test('a short log comes whole, with the prefix of the documentation', async () => {
    expect(await logOf(aLog('6765\n'))).toBe('data:text/plain;charset=utf-8;base64,Njc2NQo=');
  });

  test('of a long log the last 2048 bytes come', async () => {
    const log = decoded(await logOf(aLog(`${'x'.repeat(5000)}the end`)));
    expect(log.length).toBe(logBytes);
    expect(log.toString().endsWith('the end')).toBe(true);
  });

  test('a cut never leaves half a character', async () => {
    const file = path.join(aDataDir(), 'log');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 4, max: 40 }),
        async (text, limit) => {
          const bytes = Buffer.from(text);
          writeFileSync(file, bytes);
          const tail = await tailOf(file, limit);
          expect(tail.length).toBeLessThanOrEqual(limit);
          expect(bytes.subarray(bytes.length - tail.length).equals(tail)).toBe(true);
          expect(tail.toString('utf8')).not.toContain('\uFFFD');
          expect(bytes.length - tail.length < 4 || tail.length > limit - 4).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('bytes that are no text come as they are', async () => {
    const bytes = Buffer.from([0xff, 0x80, 0x81, 0x82, 0x83]);
    expect(decoded(await logOf(aLog(bytes))).equals(bytes)).toBe(true);
  });

  test('no file is an empty log', async () => {
    expect(decoded(await logOf('/nowhere/at/all')).length).toBe(0);
  });

  test('the last line is the last one with something in it', async () => {
    expect(await lastLineOf(aLog('one\n  two \n\n'))).toBe('two');
    expect(await lastLineOf(aLog('\n'))).toBe('');
    expect((await lastLineOf(aLog('y'.repeat(1000)))).length).toBe(300);
  });
});
