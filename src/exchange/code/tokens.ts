// A program to its words. What the languages write differently and mean alike has one form here: members are reached by
// `.`, pairs are divided by `:`, strings are joined by `+`.
import type { MappedText } from '../mappedText.ts';
import { hereDocumentAt } from './hereDocument.ts';
import type { Pieces } from './interpolation.ts';
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
        readonly pieces?: (() => Pieces | undefined) | undefined;
        readonly isClosed: boolean;
      }
    | { readonly kind: 'number'; readonly value: number; readonly text: string }
    | { readonly kind: 'name'; readonly text: string }
    | { readonly kind: 'mark'; readonly text: string }
  );

const blanks = /(?:[ \t\f\r\u00A0\uFEFF]|\\\r?\n)+/y;
const mayBeBlank = /[ \t\f\r\u00A0\uFEFF\\]/;
const mayBeString = /["'`rRbBuUfFL$@%]/;
/** Marks that stand for themselves in every language. */
const plainMarks = /[{}[\](),;~]/;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const name = /[\p{L}_$@][\p{L}\p{N}_$]*/uy;
const number =
  /(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)[uUlLfFdDmMnN]{0,3}/y;
const symbol = /:(?!:)(?:"([^"\\\n]{0,200})"|([A-Za-z_]\w*))/y;
/** On one line, with what may stand in brackets; longer ones would take long to find out that they are none. */
const regularExpression = /\/(?![/*])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,400}\/[a-z]*/y;
const marks =
  /\?\?=|\|\|=|\*\*=|!\.|<<=|>>=|[-*/%|&^]=|===|!==|\.\.\.|->|::|\?\.|&\.|=>|:=|==|!=|<=|>=|&&|\|\||\+=|\.=|<<|[\s\S]/y;

const sameMark: Readonly<Record<string, string>> = {
  '->': '.',
  '::': '.',
  '?.': '.',
  '&.': '.',
  ':=': '=',
  '||=': '??=',
  '!.': '.',
};
const phpMark: Readonly<Record<string, string>> = { '.': '+', '.=': '+=', '=>': ':' };
const rubyMark: Readonly<Record<string, string>> = { '=>': ':' };
const ownMarks: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  php: phpMark,
  ruby: rubyMark,
};

export function tokensOf(text: string, language: Language): readonly Token[] {
  const { lineComment, hasBlockComments } = grammars[language];
  const tokens: Token[] = [];
  /** Behind it no here-document begins, whose text stands on lines of its own. */
  const lastBreak = text.lastIndexOf('\n');
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
    if (mark === '\n' || mark === '\u2028' || mark === '\u2029') {
      offset = bodyEnd ?? offset + 1;
      bodyEnd = undefined;
      beginsLine = true;
      continue;
    }
    if (mayBeBlank.test(mark) && take(blanks) !== '') continue;
    const start = offset;
    const mayBeComment = mark === '/' || mark === '#';
    if (mayBeComment && (take(lineComment) !== '' || (hasBlockComments && take(blockComment) !== '')))
      continue;
    const place = { start, beginsLine };
    if (mark === '<' && start < lastBreak) {
      const document = hereDocumentAt(text, start, language, bodyEnd);
      if (document) {
        if (language === 'ruby') bodyEnd = document.body.end;
        push({ kind: 'string', ...place, ...document });
        continue;
      }
    }
    if (mark === '/' && /^(?:nodejs|ruby)$/.test(language) && mayBegin(tokens.at(-1))) {
      if (take(regularExpression) !== '') {
        push({ kind: 'mark', ...place, end: offset, text: '/' });
        continue;
      }
    }
    const literal = mayBeString.test(mark) ? stringLiteralAt(text, start, language) : undefined;
    if (literal && !isPercent(mark, tokens.at(-1))) {
      const { value, variable, pieces, isClosed, end } = literal;
      push({ kind: 'string', start, beginsLine, end, value, variable, pieces, isClosed });
      continue;
    }
    const word = language === 'ruby' && mark === ':' ? symbolAt(start) : undefined;
    if (word) push({ kind: 'string', ...place, ...word });
    else if (mark >= '0' && mark <= '9') {
      const digits = take(number);
      push({ kind: 'number', ...place, end: offset, value: numberOf(digits, language), text: digits });
    } else if (plainMarks.test(mark)) push({ kind: 'mark', ...place, end: start + 1, text: mark });
    else {
      const found = take(name);
      if (found !== '') {
        push({ kind: 'name', ...place, end: offset, text: found.replace(/^[$@]+/, '') });
        continue;
      }
      const sign = take(marks);
      const same = ownMarks[language]?.[sign] ?? sameMark[sign] ?? sign;
      push({ kind: 'mark', ...place, end: offset, text: same });
    }
  }
  return tokens;

  /** Ruby's `:name`, which a name before it would make the end of a pair. */
  function symbolAt(start: number) {
    const before = tokens.at(-1);
    if (before?.end === start && before.kind !== 'mark') return undefined;
    symbol.lastIndex = start;
    const found = symbol.exec(text);
    if (found === null) return undefined;
    const inner = found[2] ?? found[1] ?? '';
    const at = start + (found[2] === undefined ? 2 : 1);
    const value: MappedText = { text: inner, offsetAt: (offset) => at + offset };
    return { end: start + found[0].length, value, variable: undefined, isClosed: true };
  }
}

function numberOf(digits: string, language: Language): number {
  const suffix = /^0[xX]/.test(digits) ? /_|[uUlLnN]+$/g : /_|[uUlLfFdDmMnN]+$/g;
  const plain = digits.replace(suffix, '');
  // A zero in front means octal, but in C#, where it means nothing, and in Python, which does not allow it.
  const isOctal = /^0[0-7]+$/.test(plain) && language !== 'csharp' && language !== 'python';
  return Number(isOctal ? `0o${plain}` : plain);
}

/** Where a value may begin, `/` begins a regular expression; behind one it divides. */
const mayBegin = (before: Token | undefined): boolean =>
  before === undefined ||
  (before.kind === 'mark' && !/^[)\]}]$/.test(before.text)) ||
  (before.kind === 'name' && /^(?:return|typeof|case|if|unless|when|and|or|not)$/.test(before.text));

/** After a value, Ruby's `%` divides: `%(…)` is no string there. */
const isPercent = (mark: string, before: Token | undefined): boolean =>
  mark === '%' && before !== undefined && (before.kind !== 'mark' || /[)\]}]/.test(before.text));
