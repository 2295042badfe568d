import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvText } from './envText.ts';

const values = (text: string) => parseEnvText(text).lines.map(({ value }) => value);

describe('parseEnvText', () => {
  it('reads names and values, past blank lines, comments and `export`', () => {
    expect(parseEnvText('# refs\nREF=/data/hg38.fa\n\r\nexport THREADS = 8\n')).toEqual({
      lines: [
        { name: 'REF', value: '/data/hg38.fa' },
        { name: 'THREADS', value: '8' },
      ],
      unread: [],
    });
  });

  it('takes quotes off and undoes escapes in double ones alone', () => {
    expect(values(`A="a b # c"\nB='a\\nb'\nC="a\\nb"\nD="say \\"hi\\"" # why`)).toEqual([
      'a b # c',
      'a\\nb',
      'a\nb',
      'say "hi"',
    ]);
  });

  it('ends an unquoted value at a comment, but not at a # inside a word', () => {
    expect(values('A=1 # one\nB=a#b\nC=\nD=#')).toEqual(['1', 'a#b', '', '']);
  });

  it('keeps an equals sign in the value', () => {
    expect(values('URL=http://h/?a=b')).toEqual(['http://h/?a=b']);
  });

  it('says which lines it could not read', () => {
    expect(parseEnvText('A=1\nnot a variable\n1B=2').unread).toEqual(['not a variable', '1B=2']);
  });

  it('reads back every plain value', () => {
    const plain = fc.stringMatching(/^[\w/.:@%+,-]*$/);
    fc.assert(fc.property(plain, (value) => values(`X=${value}`)[0] === value));
  });
});
