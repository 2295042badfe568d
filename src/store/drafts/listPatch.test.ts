import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunked } from './chunks.ts';
import { type Item, listPatch, patched, reversed } from './listPatch.ts';

interface Named extends Item {
  readonly name: string;
}
const lists = fc.array(
  fc.record({ id: fc.integer({ min: 0, max: 12 }).map(String), name: fc.constantFrom('a', 'b') }),
  {
    maxLength: 12,
  },
);
/** One of each id. */
const list = lists.map((items) => [...new Map(items.map((item) => [item.id, item])).values()]);
const items = (text: string): Named[] => [...text].map((id) => ({ id, name: 'x' }));

describe('a patch between two lists', () => {
  test('law: makes the one of the other, both ways', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const patch = listPatch<Named>(before, after);
        if (patch === undefined) {
          expect(after).toEqual(before);
          return;
        }
        expect(patched(before, patch)).toEqual(after);
        expect(patched(after, reversed(patch))).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('holds no more than what changed', () => {
    const long = Array.from({ length: 10_000 }, (_, n) => ({ id: String(n), name: 'x' }));
    const edited = long.with(5000, { id: '5000', name: 'y' }).toSpliced(9000, 1);
    const patch = listPatch(long, edited);
    expect(patch).toEqual({
      removed: [[9000, { id: '9000', name: 'x' }]],
      added: [],
      changed: [[long[5000], edited[5000]]],
    });
  });

  test('is refused by another list', () => {
    const patch = listPatch(items('abc'), items('b'));
    expect(() => patched(items('xyz'), patch ?? { removed: [], added: [], changed: [] })).toThrow();
    expect(() =>
      patched(items('a'), { removed: [], added: [[3, { id: 'n', name: '' }]], changed: [] }),
    ).toThrow();
  });

  test('of a list with itself there is none', () => {
    const one = items('ab');
    expect(listPatch(one, one)).toBeUndefined();
    expect(listPatch(one, [...one])).toBeUndefined();
  });
});

describe('a list in pieces', () => {
  const long = Array.from({ length: 2000 }, (_, n) => ({ id: `task-${n}` }));

  test('is the list again, under keys that are not given twice', () => {
    const chunks = chunked(long);
    expect(chunks.flatMap((chunk) => chunk.items)).toEqual(long);
    expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length);
    expect(chunks.length).toBeGreaterThan(60);
    expect(Math.max(...chunks.map((chunk) => chunk.items.length))).toBeLessThan(200);
    expect(chunked([])).toEqual([]);
  });

  test.each([0, 1, 77, 1999])('an item that goes changes two pieces at most: %d', (index) => {
    const texts = (of: typeof long) => new Set(chunked(of).map((chunk) => JSON.stringify(chunk)));
    const before = texts(long);
    const changed = [...texts(long.toSpliced(index, 1))].filter((text) => !before.has(text));
    expect(changed.length).toBeLessThanOrEqual(2);
  });
});
