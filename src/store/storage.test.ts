import { describe, expect, test } from 'vitest';
import { readRecord } from './storage.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

const parseNumber = (json: unknown): number => {
  if (typeof json !== 'number') throw new Error('no number');
  return json;
};

describe('readRecord', () => {
  test('reads what is kept', async () => {
    expect(await readRecord(memoryStorage({ n: '5' }), 'n', parseNumber)).toEqual({
      found: 'value',
      value: 5,
    });
  });

  test('nothing kept is nothing found', async () => {
    expect(await readRecord(memoryStorage(), 'n', parseNumber)).toEqual({ found: 'nothing' });
  });

  test.each(['{', '"five"', ''])('keeps %j aside, which cannot be read', async (text) => {
    const storage = memoryStorage({ n: text });
    expect(await readRecord(storage, 'n', parseNumber)).toEqual({ found: 'broken' });
    expect(storage.records.get('n.broken')).toBe(text);
    expect(storage.records.get('n')).toBe(text);
  });

  test('what is no text is broken', async () => {
    expect(await readRecord(memoryStorage({ n: { a: 1 } }), 'n', parseNumber)).toEqual({ found: 'broken' });
  });

  test('a full disk is no reason to fail', async () => {
    const storage = memoryStorage({ n: '{' });
    storage.full = true;
    expect(await readRecord(storage, 'n', parseNumber)).toEqual({ found: 'broken' });
  });

  test('a browser that does not let us read has nothing', async () => {
    const storage = { ...memoryStorage(), get: () => Promise.reject(new Error('denied')) };
    expect(await readRecord(storage, 'n', parseNumber)).toEqual({ found: 'nothing' });
  });
});
