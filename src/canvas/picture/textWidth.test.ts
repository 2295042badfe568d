import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutName, cutText, textWidth, wrapText } from './textWidth.ts';

const someText = fc.string({ unit: fc.constantFrom(...'iW a-_任务é', '😀'), maxLength: 60 });
const width = (text: string) => textWidth(text, 12, 'sans');

describe('a text in its room', () => {
  it('stays as it is where it fits, else keeps to the room', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 120, max: 300 }), (text, room) => {
        for (const cut of [cutText(text, room, 12, 'sans'), cutName(text, room, 12, 'sans')]) {
          if (width(text) <= room) expect(cut).toBe(text);
          else {
            expect(cut).toContain('…');
            expect(width(cut)).toBeLessThanOrEqual(room);
          }
        }
      }),
    );
  });

  it('keeps the end of a name, and whole characters', () => {
    const name = `${'😀'.repeat(20)}-sample-2`;
    expect(cutName(name, 150, 12, 'sans')).toMatch(/^😀+…sample-2$/u);
  });

  it('takes Chinese for wider than Latin, and a wide letter for wider than a narrow one', () => {
    expect(width('任务')).toBeGreaterThan(width('ab'));
    expect(width('W')).toBeGreaterThan(width('i'));
  });
});

describe('a text in lines', () => {
  it('loses nothing but blanks where there is room for all', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const lines = wrapText(text, 100, 100, 12, 'sans');
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('breaks between words, at new lines and between Chinese characters', () => {
    expect(wrapText('one two three\nfour', 60, 9, 12, 'sans')).toEqual(['one two', 'three', 'four']);
    expect(wrapText('先检查参考', 30, 9, 12, 'sans')).toEqual(['先检', '查参', '考']);
  });

  it('ends with an ellipsis where there is more', () => {
    expect(wrapText('a\nb\nc', 60, 2, 12, 'sans')).toEqual(['a', 'b…']);
    expect(wrapText('a\nb', 60, 2, 12, 'sans')).toEqual(['a', 'b']);
  });
});
