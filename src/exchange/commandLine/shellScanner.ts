// A POSIX command line to words, without running any of it: quotes are undone, variables and substitutions stay as they
// stand and are pointed out. Also takes the line continuations of cmd (^) and PowerShell (`).
import { type MappedTextBuilder, mappedTextBuilder, sliceOf } from '../mappedText.ts';
import { ansiEscape } from './ansiEscape.ts';
import { documentEnd, substitutionsIn } from './shellParts.ts';
import type { ShellToken } from './shellToken.ts';

export interface ShellScanner {
  /** May be set, to go on elsewhere. */
  offset: number;
  next(): ShellToken | undefined;
  /** Offsets of comments that were read past. */
  readonly comments: readonly number[];
}

const blanks = /(?:[ \t\u00A0]|[\\^`]\r?\n)+/y;
const comment = /#[^\r\n]*/y;
const operator = /\r?\n|\r|&&|\|\||;;?|[&|()]|\d?(?:<<<|<<-?|[<>]>?(?:&\d?-?)?)/y;
const plain = /[^\s"'\\$`#;&|()<>^]+/y;
/** What ends a word wherever it stands. */
const endsWord = /[ \t\r\n;&|()<>]/;
const singleQuoted = /'[^']*'?/y;
const plainInDouble = /[^"\\$`]+/y;

export function shellScanner(text: string): ShellScanner {
  const comments: number[] = [];
  /** Delimiters of here-documents whose text begins on the next line. */
  const awaited: string[] = [];
  const ready: ShellToken[] = [];
  let isDelimiter = false;
  const substitutionEnd = substitutionsIn(text);

  const scanner: ShellScanner = {
    offset: 0,
    comments,
    next() {
      const waiting = ready.shift();
      if (waiting) return waiting;
      for (;;) {
        take(blanks);
        if (text[scanner.offset] !== '#') break;
        comments.push(scanner.offset);
        take(comment);
      }
      const start = scanner.offset;
      if (start >= text.length) return undefined;
      const mark = take(operator);
      if (mark === '') return readWord(start);
      isDelimiter = /<<-?$/.test(mark);
      if (/[\r\n]/.test(mark)) readHereDocuments();
      return { kind: 'operator', text: mark, start };
    },
  };

  function take(pattern: RegExp): string {
    pattern.lastIndex = scanner.offset;
    const found = pattern.exec(text)?.[0] ?? '';
    scanner.offset += found.length;
    return found;
  }

  function readHereDocuments(): void {
    for (const delimiter of awaited.splice(0)) {
      const start = scanner.offset;
      const { end, after } = documentEnd(text, start, delimiter);
      ready.push({ kind: 'hereDocument', value: sliceOf(text, start, end), start });
      scanner.offset = after;
    }
  }

  function readWord(start: number): ShellToken {
    take(plain);
    // Most words are plain: these need no map of their places.
    if (!isDelimiter && scanner.offset > start && endsWord.test(text[scanner.offset] ?? ' ')) {
      const value = sliceOf(text, start, scanner.offset);
      return { kind: 'word', value, start, broken: undefined, quoteAt: undefined, variable: undefined };
    }
    scanner.offset = start;
    return readQuotedWord(start);
  }

  function readQuotedWord(start: number): ShellToken {
    const builder = mappedTextBuilder();
    const word = { quoteAt: undefined as number | undefined, variable: undefined as number | undefined };
    let length = 0;
    let broken: number | undefined;
    const copy = (piece: string, at: number) => {
      builder.copy(piece, at);
      length += piece.length;
    };
    const put = (piece: string, at: number) => {
      builder.put(piece, at);
      length += piece.length;
    };
    const counted: MappedTextBuilder = { ...builder, copy, put };
    for (;;) {
      const at = scanner.offset;
      const mark = text[at];
      const ansi = mark === '$' && text[at + 1] === "'";
      if (mark === "'" || mark === '"' || ansi) word.quoteAt ??= length;
      if (mark === "'") {
        const found = take(singleQuoted);
        const closed = found.length > 1 && found.endsWith("'");
        if (!closed) broken = at;
        copy(found.slice(1, closed ? -1 : undefined), at + 1);
      } else if (ansi) {
        scanner.offset += 2;
        if (!readAnsi(counted)) broken = at;
      } else if (mark === '"') {
        scanner.offset += 1;
        if (!readDouble(counted, word)) broken = at;
      } else if (mark === '\\') {
        scanner.offset += 2;
        const next = text[at + 1] ?? '';
        if (next === '\r' && text[at + 2] === '\n') scanner.offset += 1;
        else if (next !== '\n') put(next === '' ? '\\' : next, at);
      } else if (mark === '$' || mark === '`') {
        const found = takeVariable();
        if (found.length > 1) word.variable ??= at;
        copy(found, at);
      } else if (mark === '#' || (mark === '^' && !/[\r\n]/.test(text[at + 1] ?? ''))) {
        copy(mark, at);
        scanner.offset += 1;
      } else {
        const found = take(plain);
        if (found === '') break;
        copy(found, at);
      }
    }
    if (scanner.offset === start) {
      // Something that is neither a word nor known: never stand still.
      scanner.offset += 1;
      copy(text.slice(start, start + 1), start);
    }
    const value = builder.done(scanner.offset);
    if (isDelimiter) awaited.push(value.text);
    isDelimiter = false;
    return { kind: 'word', value, start, broken, ...word };
  }

  function takeVariable(): string {
    const at = scanner.offset;
    scanner.offset = substitutionEnd(at);
    return text.slice(at, scanner.offset);
  }

  function readAnsi(into: MappedTextBuilder): boolean {
    for (;;) {
      const at = scanner.offset;
      const end = text.slice(at, at + 4096).search(/['\\]/);
      const stop = end < 0 ? Math.min(text.length, at + 4096) : at + end;
      into.copy(text.slice(at, stop), at);
      scanner.offset = stop;
      const mark = text[stop];
      if (mark === undefined) return false;
      if (mark === "'") {
        scanner.offset += 1;
        return true;
      }
      if (mark === '\\') {
        const { value, length } = ansiEscape(text, stop);
        into.put(value, stop);
        scanner.offset += length;
      }
    }
  }

  function readDouble(into: MappedTextBuilder, word: { variable: number | undefined }): boolean {
    for (;;) {
      const from = scanner.offset;
      into.copy(take(plainInDouble), from);
      const at = scanner.offset;
      const mark = text[at];
      if (mark === undefined) return false;
      if (mark === '"') {
        scanner.offset += 1;
        return true;
      }
      if (mark === '\\') {
        const next = text[at + 1] ?? '';
        scanner.offset += 1 + next.length;
        if (next !== '\n') into.put(/[$`"\\]/.test(next) ? next : `\\${next}`, at);
      } else {
        const found = takeVariable();
        if (found.length > 1) word.variable ??= at;
        into.copy(found, at);
      }
    }
  }

  return scanner;
}
