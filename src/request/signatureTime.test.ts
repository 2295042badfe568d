import { describe, expect, it, test } from 'vitest';
import { readSeconds, sentTimestamp, utcText } from './signatureTime.ts';

describe('a time in Unix seconds', () => {
  it.each([
    ['0', 0],
    [' 1551113065 ', 1_551_113_065],
    ['253402300799', 253_402_300_799],
  ])('%s is one', (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds);
  });

  it.each(['', ' ', '-1', '1.5', '1e9', '2019-02-25', '253402300800', '1551113065000', '１５５'])(
    '“%s” is none',
    (text) => {
      expect(readSeconds(text)).toBeUndefined();
    },
  );
});

test('the day is that of UTC, up to the last one that can be signed', () => {
  expect(utcText(1_551_113_065)).toBe('2019-02-25 16:44:25 UTC');
  expect(utcText(253_402_300_799)).toBe('9999-12-31 23:59:59 UTC');
});

test('the time of a refused request is read from headers and from curl', () => {
  expect(sentTimestamp('Host: x\nX-TC-Timestamp: 1551113065\n')).toBe('1551113065');
  expect(sentTimestamp("curl -H 'x-tc-timestamp:1551113065' -d '{}'")).toBe('1551113065');
  expect(sentTimestamp('X-TC-Timestamp: $timestamp')).toBe('');
  expect(sentTimestamp('X-TC-Timestamp: 1551113065000')).toBe('');
});
