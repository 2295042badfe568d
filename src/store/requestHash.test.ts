import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../wire/json.ts';
import { canonicalJson, requestHash } from './requestHash.ts';

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);

describe('canonicalJson', () => {
  test.each<[JsonValue, string]>([
    [{ b: 1, a: [2, { d: null, c: 'ü"' }] }, '{"a":[2,{"c":"ü\\"","d":null}],"b":1}'],
    [[], '[]'],
    [{}, '{}'],
    [{ 10: 1, 9: 2 }, '{"10":1,"9":2}'],
    [JSON.parse('{"b":0,"__proto__":1}'), '{"__proto__":1,"b":0}'],
  ])('%j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<JsonValue>, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('requestHash', () => {
  test('is the SHA-256 in lower-case hex', async () => {
    // printf '{}' | sha256sum
    expect(await requestHash({}, sha256)).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  test('does not mind the order of members, but that of items', async () => {
    const hash = (value: JsonValue) => requestHash(value, sha256);
    expect(await hash({ a: 1, b: 2 })).toBe(await hash({ b: 2, a: 1 }));
    expect(await hash({ a: [1, 2] })).not.toBe(await hash({ a: [2, 1] }));
  });
});
