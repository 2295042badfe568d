import { describe, expect, test } from 'vitest';
import { detailedReasonText, reasonText } from './reason.ts';

describe('reasons', () => {
  test('a success has no reason, and "successful" in detail as in the documentation', () => {
    expect(reasonText({ kind: 'succeeded' }).en).toBe('');
    expect(detailedReasonText({ kind: 'succeeded' }).en).toBe('successful');
  });

  test('exit code 127 says that a command was not found, in the words of the shell', () => {
    const reason = { kind: 'exitCode', code: 127, lastLine: 'bash: python: command not found' } as const;
    expect(reasonText(reason).en).toContain('127');
    expect(reasonText(reason).en).toContain('bash: python: command not found');
    expect(reasonText({ ...reason, lastLine: '' }).en).toBe('Exit code 127: a command was not found');
  });

  test('any other exit code is said, with the last line of stderr in detail', () => {
    const reason = { kind: 'exitCode', code: 2, lastLine: 'no such file' } as const;
    expect(reasonText(reason).en).toBe('The command ended with exit code 2.');
    expect(detailedReasonText(reason).en).toContain('no such file');
    expect(detailedReasonText({ ...reason, lastLine: '' })).toEqual(reasonText(reason));
  });

  test.each([
    { kind: 'timeout', seconds: 5 },
    { kind: 'terminated' },
    { kind: 'predecessor', task: 'A' },
    { kind: 'notStarted', message: { en: 'no', zh: '无' } },
    { kind: 'exitCode', code: 1, lastLine: '' },
  ] as const)('$kind is told in both languages', (reason) => {
    const { en, zh } = reasonText(reason);
    expect(en).not.toBe('');
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});
