// The string literals of eight languages. Nothing is evaluated: where a variable stands inside a string is
// pointed out.
import { type MappedText, mappedThrough, sliceOf } from '../mappedText.ts';
import { type EscapeMode, unescaped, withoutIndent } from './escapes.ts';
import { type Pieces, piecesOf } from './interpolation.ts';
import type { Language } from './language.ts';

export interface StringLiteral {
  readonly value: MappedText;
  readonly end: number;
  /** Where a variable stands in it, if one does. */
  readonly variable: number | undefined;
  /** The texts and variables that it is made of, where a variable stands in it. */
  readonly pieces?: (() => Pieces | undefined) | undefined;
  /** False when the text ends before the string does. */
  readonly isClosed: boolean;
}

interface Opening {
  /** The length of prefix and quote. */
  readonly length: number;
  readonly close: string;
  readonly escapes: EscapeMode;
  readonly doubled?: string;
  readonly variable?: RegExp;
  readonly strip?: boolean;
  /** True where a backslash keeps the quote behind it from closing, though both stay. */
  readonly guards?: boolean;
  /** True where variables are pointed out, and not filled in. */
  readonly isUnfilled?: boolean;
  /** True when a line break means that the quote was no string: an apostrophe in prose, say. */
  readonly oneLine?: boolean;
}

const inPhp = /(?<!\\)(?:\$[A-Za-z_]|\{\$)/;
const inRuby = /(?<!\\)#\{/;
const inTemplate = /(?<!\\)\$\{/;
const inBraces = /(?<!\{)\{(?!\{)[^{}"]{0,80}\}/;

const inTwoBraces = /\{\{[^{}"]{0,80}\}\}/;

function quoted(text: string, at: number, length: number, more: Omit<Opening, 'length' | 'close'>): Opening {
  return { length, close: text[at + length - 1] ?? '"', ...more };
}

const prefixed = /(?:[rRbBuUfF]{0,2})("""|'''|"|')/y;
const csharpPrefix = /([$@]{0,3})("{3,}|")/y;
const cppRaw = /(?:u8|[LuU])?R"([^()\\\s]{0,16})\(/y;
const cppPrefix = /(?:u8|[LuU])?"/y;
const rubyPercent = /%([qQ]?)([([{<|!])/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function openingAt(text: string, at: number, language: Language): Opening | undefined {
  const mark = text[at] ?? '';
  switch (language) {
    case 'python': {
      const found = match(prefixed, text, at);
      if (found === null) return undefined;
      const [whole, quote = ''] = found;
      const prefix = whole.slice(0, -quote.length).toLowerCase();
      const escapes = prefix.includes('r') ? 'none' : 'keep';
      const braces = prefix.includes('f') ? { doubled: '{}', variable: inBraces } : {};
      const guards = escapes === 'none';
      return { length: whole.length, close: quote, escapes, guards, oneLine: quote.length === 1, ...braces };
    }
    case 'nodejs':
      if (mark === '`') return quoted(text, at, 1, { escapes: 'drop', variable: inTemplate });
      return mark === '"' || mark === "'"
        ? quoted(text, at, 1, { escapes: 'drop', oneLine: true })
        : undefined;
    case 'go':
      if (mark === '`') return quoted(text, at, 1, { escapes: 'none' });
      return mark === '"' || mark === "'"
        ? quoted(text, at, 1, { escapes: 'keep', oneLine: true })
        : undefined;
    case 'java':
      if (text.startsWith('"""', at)) return { length: 3, close: '"""', escapes: 'keep', strip: true };
      return mark === '"' || mark === "'"
        ? quoted(text, at, 1, { escapes: 'keep', oneLine: true })
        : undefined;
    case 'csharp': {
      if (mark === "'") return quoted(text, at, 1, { escapes: 'keep', oneLine: true });
      const found = match(csharpPrefix, text, at);
      if (found === null) return undefined;
      const [whole, prefix = '', quote = ''] = found;
      // `$$"""` has its variables in two braces.
      const variable = prefix.startsWith('$$')
        ? { variable: inTwoBraces, isUnfilled: true }
        : prefix.includes('$')
          ? { variable: inBraces }
          : {};
      if (quote.length > 2 && !prefix.includes('@')) {
        return { length: whole.length, close: quote, escapes: 'none', strip: true, ...variable };
      }
      const length = prefix.length + 1;
      const braces = prefix.includes('$') ? '{}' : '';
      return prefix.includes('@')
        ? { length, close: '"', escapes: 'none', doubled: `"${braces}`, ...variable }
        : { length, close: '"', escapes: 'keep', doubled: braces, oneLine: true, ...variable };
    }
    case 'cpp': {
      const raw = match(cppRaw, text, at);
      if (raw) return { length: raw[0].length, close: `)${raw[1] ?? ''}"`, escapes: 'none' };
      const found = match(cppPrefix, text, at);
      if (found) return quoted(text, at, found[0].length, { escapes: 'keep', oneLine: true });
      return mark === "'" ? quoted(text, at, 1, { escapes: 'keep', oneLine: true }) : undefined;
    }
    case 'php':
      if (mark === "'") return quoted(text, at, 1, { escapes: 'single' });
      return mark === '"' ? quoted(text, at, 1, { escapes: 'keep', variable: inPhp }) : undefined;
    case 'ruby': {
      if (mark === "'") return quoted(text, at, 1, { escapes: 'single' });
      if (mark === '"') return quoted(text, at, 1, { escapes: 'drop', variable: inRuby });
      const found = match(rubyPercent, text, at);
      if (found === null) return undefined;
      const open = found[2] ?? '(';
      const close = { '(': ')', '[': ']', '{': '}', '<': '>' }[open] ?? open;
      return found[1] === 'q'
        ? { length: found[0].length, close, escapes: 'single' }
        : { length: found[0].length, close, escapes: 'drop', variable: inRuby };
    }
  }
}

/** Where the closing quote stands; -1 when it does not. */
function closeOf(
  text: string,
  from: number,
  { close, escapes, doubled = '', oneLine, guards }: Opening,
): number {
  const isDoubled = close.length === 1 && doubled.includes(close);
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '\\' && (escapes !== 'none' || guards)) at += 1;
    else if (oneLine && mark === '\n') return -1;
    else if (mark === close[0] && text.startsWith(close, at)) {
      if (isDoubled && text[at + 1] === close) at += 1;
      else if (close.length > 1 && /^"+$/.test(close) && text[at + close.length] === '"') continue;
      else return at;
    }
  }
  return -1;
}

/** The string literal that begins at the offset; undefined when none does. */
export function stringLiteralAt(text: string, at: number, language: Language): StringLiteral | undefined {
  const opening = openingAt(text, at, language);
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const found = closeOf(text, start, opening);
  const isClosed = found >= 0;
  const end = isClosed ? found : unclosedEnd(text, start, opening);
  const inside = opening.strip ? block(text, start, end) : sliceOf(text, start, end);
  const inner = unescaped(inside.text, opening.escapes, opening.doubled);
  const value = inner === undefined ? inside : mappedThrough(inside, inner);
  const variable = opening.variable?.exec(text.slice(start, end));
  return {
    value,
    end: isClosed ? end + opening.close.length : end,
    variable: variable ? start + variable.index : undefined,
    pieces:
      variable && !opening.isUnfilled
        ? () => piecesOf(inside, language, (piece) => unescaped(piece, opening.escapes, opening.doubled))
        : undefined,
    isClosed,
  };
}

/** A string of one line ends with it. Looked for only here: a text of one line has many strings and no end of line. */
function unclosedEnd(text: string, start: number, { oneLine }: Opening): number {
  const line = oneLine ? text.indexOf('\n', start) : -1;
  return line < 0 ? text.length : line;
}

/** A text block: its first line break and the common indent do not count. */
function block(text: string, start: number, end: number): MappedText {
  const raw = text.slice(start, end);
  const head = /^[ \t]*\r?\n/.exec(raw)?.[0].length ?? 0;
  const closing = /\n([ \t]*)$/.exec(raw)?.[1];
  return mappedThrough(sliceOf(text, start + head, end), withoutIndent(raw.slice(head), closing));
}
