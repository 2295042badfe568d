import { describe, expect, it } from 'vitest';
import { logText } from './logText.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('logText', () => {
  it('reads the form of the action example: a data prefix', () => {
    expect(logText(`data:text/plain;charset=utf-8;base64,${base64(utf8('6765\n'))}`)).toBe('6765\n');
  });

  it('reads the form of the field example: no prefix and no padding', () => {
    expect(logText(base64(utf8('ab')).replaceAll('=', ''))).toBe('ab');
  });

  it('leaves out the half of a character at the cut, at either end', () => {
    const bytes = utf8('日志');
    expect(logText(base64(bytes.slice(0, 5)))).toBe('日');
    expect(logText(base64(bytes.slice(2)))).toBe('志');
  });

  it('shows what is no Base64 as it came', () => {
    expect(logText('plain text: 100 %')).toBe('plain text: 100 %');
    expect(logText('hello')).toBe('hello');
  });

  it('is empty for a log that is not there yet', () => {
    expect(logText(null)).toBe('');
    expect(logText(undefined)).toBe('');
    expect(logText('')).toBe('');
  });
});
