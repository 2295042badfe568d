// A program to its words. What the languages write differently and mean alike has one form here: members are reached by
// `.`, pairs are divided by `:`, strings are joined by `+`.
import type { MappedText } from '../mappedText.ts';
import { hereDocumentAt } from './hereDocument.ts';
import { grammars, type Language } from './language.ts';
import { stringLiteralAt } from './stringLiteral.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  /** True when it is the first of its line. */
  readonly beginsLine: boolean;
}

export type Token = Place &
  (
    | {
        readonly kind: 'string';
        readonly value: MappedText;
        readonly variable: number | undefined;
        readonly isClosed: boolean;
      }
    | { readonly kind: 'number'; readonly value: number; readonly text: string }
    | { readonly kind: 'name'; readonly text: string }
    | { readonly kind: 'mark'; readonly text: string }
  );

const blanks = /(?:[ \t\f\r\u00A0\uFEFF]|\\\r?\n)+/y;
const lineBreaks = /[\n\u2028\u2029]/;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const name = /[\p{L}_$@][\p{L}\p{N}_$]*/uy;
const number = /(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)[uUlLfFdDmMnN]{0,3}/y;
const symbol = /:(?!:)(?:"([^"\\\n]{0,200})"|([A-Za-z_]\w*))/y;
const marks = /<<=|===|!==|\.\.\.|->|::|\?\.|&\.|=>|:=|==|!=|<=|>=|&&|\|\||\+=|\.=|<<|[\s\S]/y;

const sameMark: Readonly<Record<string, string>> = {
  '->': '.',
  '::': '.',
  '?.': '.',
  '&.': '.',
  '=>': ':',
  ':=': '=',
};
const phpMark: Readonly<Record<string, string>> = { '.': '+', '.=': '+=' };

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Offsets of comments. */
  readonly comments: readonly number[];
}

export function tokensOf(text: string, language: Language): Tokens {
  const { lineComment, hasBlockComments } = grammars[language];
  const tokens: Token[] = [];
  const comments: number[] = [];
  let offset = 0;
  let beginsLine = true;
  /** Where the text of here-documents ends that begin on the next line. */
  let bodyEnd: number | undefined;

  function take(pattern: RegExp): string {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? '';
    offset += found.length;
    return found;
  }
  const push = (token: Token) => {
    tokens.push(token);
    offset = token.end;
    beginsLine = false;
  };

  while (offset < text.length) {
    const mark = text[offset] ?? '';
    if (lineBreaks.test(mark)) {
      offset = bodyEnd ?? offset + 1;
      bodyEnd = undefined;
      beginsLine = true;
      continue;
    }
    if (take(blanks) !== '') continue;
    const start = offset;
    if (take(lineComment) !== '' || (hasBlockComments && take(blockComment) !== '')) {
      comments.push(start);
      continue;
    }
    const place = { start, beginsLine };
    if (mark === '<') {
      const line = text.indexOf('\n', start);
      const document = hereDocumentAt(text, start, language, bodyEnd ?? (line < 0 ? text.length : line + 1));
      if (document) {
        if (language === 'ruby') bodyEnd = document.body.end;
        push({ kind: 'string', ...place, ...document });
        continue;
      }
    }
    const literal = stringLiteralAt(text, start, language);
    if (literal && !isPercent(mark, tokens.at(-1))) {
      push({ kind: 'string', ...place, ...literal });
      continue;
    }
    const isPair = tokens.at(-1)?.end !== start;
    symbol.lastIndex = start;
    const word = language === 'ruby' && mark === ':' && isPair ? symbol.exec(text) : null;
    if (word) {
      const found = word[2] ?? word[1] ?? '';
      const at = start + word[0].length - found.length - (word[2] === undefined ? 1 : 0);
      const value: MappedText = { text: found, offsetAt: (inner) => at + inner };
      push({
        kind: 'string',
        ...place,
        end: start + word[0].length,
        value,
        variable: undefined,
        isClosed: true,
      });
      continue;
    }
    const digits = take(number);
    if (digits !== '') {
      const value = Number(
        digits.replace(/_|[uUlLfFdDmMnN]+$/g, (part) => (/^0[xX]/.test(digits) && part !== '_' ? part : '')),
      );
      push({ kind: 'number', ...place, end: offset, value, text: digits });
      continue;
    }
    const found = take(name);
    if (found !== '') {
      push({ kind: 'name', ...place, end: offset, text: found.replace(/^[$@]+/, '') });
      continue;
    }
    const sign = take(marks);
    const same = (language === 'php' ? phpMark[sign] : undefined) ?? sameMark[sign] ?? sign;
    push({ kind: 'mark', ...place, end: offset, text: same });
  }
  return { tokens, comments };
}

/** After a value, Ruby's `%` divides: `%(…)` is no string there. */
const isPercent = (mark: string, before: Token | undefined): boolean =>
  mark === '%' && before !== undefined && (before.kind !== 'mark' || /[)\]}]/.test(before.text));
