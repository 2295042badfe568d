import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteLines } from './pairs.ts';

const columns = ['Name', 'Value'] as const;
const pair = (Name: string, Value = '') => ({ Name, Value });

describe('pasteLines', () => {
  it('puts new variables in the place of an empty row', () => {
    const items = [pair('A', '1'), pair(''), pair('Z')];
    expect(
      pasteLines(
        items,
        1,
        [
          { name: 'B', value: '2' },
          { name: 'C', value: '3' },
        ],
        columns,
      ),
    ).toEqual([pair('A', '1'), pair('B', '2'), pair('C', '3'), pair('Z')]);
  });

  it('puts them after a row that holds something', () => {
    expect(pasteLines([pair('A', '1')], 0, [{ name: 'B', value: '2' }], columns)).toEqual([
      pair('A', '1'),
      pair('B', '2'),
    ]);
  });

  it('gives a name that is there the new value instead of a second row, and keeps its other members', () => {
    const items = [{ Name: 'A', Value: '1', Extra: true }];
    expect(
      pasteLines(
        items,
        0,
        [
          { name: 'A', value: '2' },
          { name: 'A', value: '3' },
        ],
        columns,
      ),
    ).toEqual([{ Name: 'A', Value: '3', Extra: true }]);
  });

  it('leaves each pasted name exactly once', () => {
    const names = fc.array(fc.constantFrom('A', 'B', 'C'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('A', 'B', 'D')), names, (there, pasted) => {
        const items = [...there.map((name) => pair(name)), pair('')];
        const lines = pasted.map((name) => ({ name, value: 'new' }));
        const result = pasteLines(items, there.length, lines, columns);
        for (const name of pasted) {
          expect(result.filter(({ Name }) => Name === name)).toEqual([pair(name, 'new')]);
        }
      }),
    );
  });
});
