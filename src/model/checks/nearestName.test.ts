import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearestName } from './nearestName.ts';

describe('distance', () => {
  it('counts letters that are inserted, removed or replaced', () => {
    expect(distance('Timeout', 'TimeOut')).toBe(0);
    expect(distance('Timeout', 'Time_out')).toBe(1);
    expect(distance('Dependences', 'Dependencies')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
    expect(distance('kitten', 'sitting')).toBe(3);
  });

  it('is the same both ways, and 0 for the same text alone', () => {
    const word = fc.string({ maxLength: 8 }).map((text) => text.toLowerCase());
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearestName', () => {
  const names = ['Authentications', 'Timeout', 'EnvId', 'EnvVars'];

  it('finds slips of the finger', () => {
    expect(nearestName('Authentication', names)).toBe('Authentications');
    expect(nearestName('timeout', names)).toBe('Timeout');
    expect(nearestName('EnvID', names)).toBe('EnvId');
  });

  it('does not guess at other words', () => {
    expect(nearestName('Image', names)).toBeUndefined();
    expect(nearestName('EvId2', ['Env'])).toBeUndefined();
    expect(nearestName('T'.repeat(10_000), names)).toBeUndefined();
    expect(nearestName('Timeout', [])).toBeUndefined();
  });
});
