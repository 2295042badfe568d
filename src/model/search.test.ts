import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, type SearchField } from './search.ts';

const chosen: readonly SearchField[] = ['name', 'type'];
const searchFields: readonly SearchField[] = ['name', 'command', 'type', 'problem'];
const parse = (text: string) =>
  parseSearch(text, chosen).map(({ fields, pieces }) => `${fields.join('+')}=${pieces.join('|')}`);

describe('the text of a search', () => {
  it('is words for the chosen fields, in lower case', () => {
    expect(parse(' Align  sort ')).toEqual(['name+type=align', 'name+type=sort']);
  });

  it('says of a word for which field it is', () => {
    expect(parse('name:a command:b cmd:c type:d problem:e')).toEqual([
      'name=a',
      'command=b',
      'command=c',
      'type=d',
      'problem=e',
    ]);
    expect(parse('Type:S5 机型：S5')).toEqual(['type=s5', 'type=s5']);
  });

  it('keeps what stands in quotes together, to the end where they are not closed', () => {
    expect(parse('"bwa mem" command:"-t 16"x cmd:“a b” "left open')).toEqual([
      'name+type=bwa mem',
      'command=-t 16',
      'name+type=x',
      'command=a b',
      'name+type=left open',
    ]);
  });

  it('takes a star for any text, but not in quotes', () => {
    expect(parse('type:S5* a**b * "a*b"')).toEqual([
      'type=s5|',
      'name+type=a|b',
      'name+type=|',
      'name+type=a*b',
    ]);
  });

  it('has no term for a prefix alone, and takes an unknown prefix for a part of the word', () => {
    expect(parse('type: name:"" ""')).toEqual([]);
    expect(parse('http://x constructor:y :z a:')).toEqual([
      'name+type=http://x',
      'name+type=constructor:y',
      'name+type=:z',
      'name+type=a:',
    ]);
  });

  it('brings the forms of characters together', () => {
    expect(parse('ＡＬＩＧＮ')).toEqual(['name+type=align']);
    expect(parse('cafe\u0301')).toEqual(['name+type=caf\u00e9']);
  });

  it('is read whatever it is, and no term of it is empty', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'ab*":： \t“”\\(+.[', 'name:', 'type:') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => {
        for (const { fields, pieces } of parseSearch(text, searchFields)) {
          expect(fields.length).toBeGreaterThan(0);
          expect(pieces.length > 1 || pieces[0] !== '').toBe(true);
        }
      }),
    );
  });
});
