import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from './changedLines.ts';

const text = (...lines: string[]) => lines.join('\n');

describe('changedLines', () => {
  it('finds nothing between equal texts', () => {
    expect(changedLines('a\nb', 'a\nb')).toEqual([]);
  });

  it('says what the value was', () => {
    const before = text('{', '  "Name": "a",', '  "Count": 16,', '}');
    const after = text('{', '  "Name": "a",', '  "Count": 24,', '}');
    expect(changedLines(before, after)).toEqual([{ line: 3, was: '16' }]);
  });

  it('says it of a query too', () => {
    expect(changedLines('?A=1\n&Job.Priority=1', '?A=1\n&Job.Priority=2')).toEqual([{ line: 2, was: '1' }]);
  });

  it('takes a comma at the end for no change', () => {
    const before = text('{', '  "Count": 16', '}');
    const after = text('{', '  "Count": 16,', '  "Extra": true', '}');
    expect(changedLines(before, after)).toEqual([{ line: 3 }]);
  });

  it('marks lines that are new, and nothing for lines that went', () => {
    expect(changedLines('a\nd', 'a\nb\nc\nd')).toEqual([{ line: 2 }, { line: 3 }]);
    expect(changedLines('a\nb\nc\nd', 'a\nd')).toEqual([]);
  });

  it('finds two changes far apart', () => {
    const lines = Array.from({ length: 50 }, (_, at) => `  "k${at}": ${at},`);
    const after = lines.with(3, '  "k3": 0,').with(40, '  "k40": 0,');
    expect(changedLines(text(...lines), text(...after))).toEqual([
      { line: 4, was: '3' },
      { line: 41, was: '40' },
    ]);
  });

  it('says nothing of a value that began an object', () => {
    expect(changedLines('"a": {\n"b": 1\n}', '"a": 5')).toEqual([{ line: 1 }]);
  });

  it('cuts a long value', () => {
    const [change] = changedLines(`"c": "${'x'.repeat(100)}"`, '"c": ""');
    expect(change?.was).toHaveLength(41);
  });

  it('serves each former value once', () => {
    const before = text('"n": 1', '"n": 2');
    expect(changedLines(before, text('"n": 3', '"n": 4'))).toEqual([
      { line: 1, was: '1' },
      { line: 2, was: '2' },
    ]);
  });

  it('leaves only kept lines when the marked ones are taken out', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const marked = new Set(changedLines(before.join('\n'), after.join('\n')).map(({ line }) => line));
        let at = 0;
        for (const [index, line] of after.entries()) {
          if (marked.has(index + 1)) continue;
          while (at < before.length && before[at] !== line) at += 1;
          expect(before[at]).toBe(line);
          at += 1;
        }
      }),
    );
  });
});
