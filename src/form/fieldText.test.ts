import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, parseText, stepText, textOf } from './fieldText.ts';

describe('textOf', () => {
  it('shows a text as it is, nothing as nothing, and anything else as JSON', () => {
    expect(textOf('a "b"')).toBe('a "b"');
    expect(textOf(undefined)).toBe('');
    expect(textOf(24)).toBe('24');
    expect(textOf(null)).toBe('null');
    expect(textOf({ a: ['1'] })).toBe('{"a":["1"]}');
  });

  it('is undone by reading, for every text but the empty one', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => parseText(textOf(text)) === text));
  });
});

describe('parseNumber', () => {
  it('reads integers, with blanks around them and zeros before them', () => {
    expect(parseNumber('24')).toBe(24);
    expect(parseNumber(' 24 ')).toBe(24);
    expect(parseNumber('007')).toBe(7);
    expect(parseNumber('-1')).toBe(-1);
    expect(Object.is(parseNumber('-0'), 0)).toBe(true);
  });

  it('keeps every other text for the check to report', () => {
    for (const text of ['1.5', '1e3', '0x10', '1,000', 'many', '+1', ' ', '9007199254740993']) {
      expect(parseNumber(text)).toBe(text);
    }
  });

  it('takes an empty text for no value', () => {
    expect(parseNumber('')).toBeUndefined();
  });

  it('reads back every safe integer that a field shows', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (n) => parseNumber(textOf(n)) === (n || 0)));
  });
});

describe('stepText', () => {
  it('steps from the number that stands there, and from the default where none does', () => {
    expect(stepText('24', 1, '1')).toBe('25');
    expect(stepText('', 1, '86400')).toBe('86401');
    expect(stepText('', 1, undefined)).toBe('1');
    expect(stepText('many', -1, '3')).toBe('2');
  });

  it('does not go under zero, which no member of a request does', () => {
    expect(stepText('0', -1, undefined)).toBe('0');
    expect(stepText('-5', 1, undefined)).toBe('0');
  });
});
