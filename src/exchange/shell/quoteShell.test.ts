import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trickyText } from '../testing/trickyText.ts';
import { quoteShell } from './quoteShell.ts';

/** What a shell makes of the words, in one process. */
function readBy(shell: string, words: readonly string[]): string[] {
  const { stdout, status, error } = spawnSync(shell, ['-s'], {
    input: `printf '%s\\0' ${words.join(' ')}\n`,
    encoding: 'utf8',
  });
  if (status !== 0) throw error ?? new Error(`${shell} ended with ${status}`);
  return stdout.split('\0').slice(0, -1);
}

describe('a quoted word', () => {
  it.each(['bash', 'sh'])('is read by %s as exactly the text', (shell) => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 80 }), (texts) => {
        expect(readBy(shell, texts.map(quoteShell))).toEqual(texts);
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['', "''"],
    ['ap-guangzhou-3', 'ap-guangzhou-3'],
    ['cos://bucket/path', 'cos://bucket/path'],
    ["it's", "'it'\\''s'"],
    ['~', "'~'"],
    ['a=b', "'a=b'"],
    ['a\nb', "'a\nb'"],
    ['任务', "'任务'"],
  ])('of %j is %s', (text, word) => {
    expect(quoteShell(text)).toBe(word);
  });
});
