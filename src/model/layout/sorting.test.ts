import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySort, sortPiece } from './sorting.ts';

test('law: items are sorted by their keys, those with the same key as they came', () => {
  const key = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (given) => {
      const keys = Int32Array.from([...given, 7, 7]);
      const items = Int32Array.from(keys.keys());
      new KeySort(keys.length).sort(items, keys, given.length);
      const sorted = given.map((of, at) => ({ of, at })).toSorted((a, b) => a.of - b.of);
      expect([...items]).toEqual([...sorted.map(({ at }) => at), given.length, given.length + 1]);
      expect([...keys]).toEqual([...sorted.map(({ of }) => of), 7, 7]);
    }),
  );
});

test('law: a piece is sorted, and what is beside it stays', () => {
  const numbers = fc.array(
    fc.double({ noNaN: true, min: -9, max: 9 }).map((any) => any + 0),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(numbers, (given) => {
      const values = Float64Array.from([5, ...given, -5]);
      sortPiece(values, 1, 1 + given.length);
      expect([...values]).toEqual([5, ...given.toSorted((a, b) => a - b), -5]);
    }),
  );
});
