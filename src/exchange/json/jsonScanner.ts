// The words of JSON, read one after the other. Tolerates what people write by hand (comments, single quotes, raw line
// breaks in strings) and tells each.
import type { Text } from '../../wire/text.ts';
import type { NoteList } from '../noteList.ts';
import {
  comment,
  curlyQuotes,
  foreignWord,
  inexactNumber,
  rawBreak,
  singleQuotes,
  unknownEscape,
} from './jsonFindings.ts';

/** Where and why reading stopped. */
export interface Stop {
  readonly offset: number;
  readonly message: Text;
}

export type Scanned<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly stop: Stop };

export interface JsonScanner {
  /** The offset of the next character. */
  readonly offset: number;
  /** The next character after blanks and comments; '' at the end of the text. */
  peek(): string;
  /** Goes past one character. */
  skip(): void;
  /** A string; the next character must be a quote. */
  string(): Scanned<string>;
  /** A number or one of the words; undefined when something else stands here. */
  word(): number | string | boolean | null | undefined;
  /** The start of the last string when it holds a line break: a quote may be missing there. */
  readonly brokenString: number | undefined;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const foreignWords = new Map<string, boolean | null>([
  ['True', true],
  ['False', false],
  ['None', null],
]);
const number = /^-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const blanks = /[\s\uFEFF]*/y;
const lineComment = /(?:\/\/|#).*/y;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const plain = { '"': /[^"\\\p{Cc}]*/uy, "'": /[^'\\\p{Cc}]*/uy, '“': /[^“”\\\p{Cc}]*/uy };
/** Quotes that begin a string: also those that a chat makes of straight ones. */
export const isQuote = (mark: string): boolean => mark !== '' && '"\'“”'.includes(mark);
const wordPattern = /[^\s,:{}[\]"'#/]+/y;

export function jsonScanner(text: string, notes: NoteList, start = 0): JsonScanner {
  let offset = start;
  let brokenString: number | undefined;

  /** What the pattern matches here, gone past; '' when it does not match. */
  function take(pattern: RegExp): string {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? '';
    offset += found.length;
    return found;
  }

  function skipBlanks(): void {
    for (;;) {
      const next = text[offset];
      // Most characters are neither blank nor comment: one comparison instead of three patterns.
      if (next !== undefined && next > ' ' && next < '\x7F' && next !== '/' && next !== '#') return;
      take(blanks);
      const start = offset;
      if (take(lineComment) === '' && take(blockComment) === '') return;
      notes.repeat(comment, start);
    }
  }

  function escaped(): string {
    const letter = text[offset + 1] ?? '';
    const code = /^[0-9a-f]{4}$/i.exec(text.slice(offset + 2, offset + 6))?.[0];
    if (letter === 'u' && code !== undefined) {
      offset += 6;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const known = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    // Shell commands are full of `\d` and `\$`: dropping the backslash would change them in silence.
    if (known === undefined) notes.repeat(unknownEscape, offset);
    offset += 1 + letter.length;
    return known ?? `\\${letter}`;
  }

  return {
    get offset() {
      return offset;
    },
    get brokenString() {
      return brokenString;
    },
    peek() {
      skipBlanks();
      return text[offset] ?? '';
    },
    skip() {
      offset += 1;
    },
    string() {
      const start = offset;
      const mark = text[start] ?? '"';
      const quote = mark === '"' || mark === "'" ? mark : '“';
      if (quote === "'") notes.repeat(singleQuotes, start);
      if (quote === '“') notes.repeat(curlyQuotes, start);
      brokenString = undefined;
      offset += 1;
      const parts: string[] = [];
      for (;;) {
        parts.push(take(plain[quote]));
        const next = text[offset];
        if (next === undefined) {
          const message = {
            en: 'the string that begins here is not closed',
            zh: '从这里开始的字符串没有结束',
          };
          return { ok: false, stop: { offset: start, message } };
        }
        if (next === quote || (quote === '“' && next === '”')) break;
        if (next === '\\') parts.push(escaped());
        else {
          if (next < ' ') notes.repeat(rawBreak, offset);
          if (next === '\n' || next === '\r') brokenString = start;
          parts.push(next);
          offset += 1;
        }
      }
      offset += 1;
      return { ok: true, value: parts.join('') };
    },
    word() {
      const start = offset;
      const found = take(wordPattern);
      brokenString = undefined;
      const match = number.exec(found);
      if (match) {
        const value = Number(found);
        const exact =
          match[1] === undefined && match[2] === undefined
            ? Number.isSafeInteger(value)
            : Number.isFinite(value);
        if (exact) return value;
        notes.add('check', start, inexactNumber(found));
        return found;
      }
      if (words.has(found)) return words.get(found);
      if (!foreignWords.has(found)) {
        offset = start;
        return undefined;
      }
      notes.repeat(foreignWord, start);
      return foreignWords.get(found);
    },
  };
}
