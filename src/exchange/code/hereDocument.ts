// Here-documents of PHP and Ruby.
import { mappedThrough, sliceOf } from '../mappedText.ts';
import { unescaped, withoutIndent } from './escapes.ts';
import { piecesOf } from './interpolation.ts';
import type { Language } from './language.ts';
import type { StringLiteral } from './stringLiteral.ts';

const phpHead = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*\r?\n/y;
const rubyHead = /<<([~-]?)(["']?)([A-Z_][A-Za-z_0-9]*)\2/y;

export interface HereDocument extends StringLiteral {
  /** Where its text stands, which the scanner of the program must pass over. */
  readonly body: { readonly start: number; readonly end: number };
}

/**
 * The document whose mark begins at the offset. In PHP its text begins at once, in Ruby on the
 * next line, or where that of the document before it in this line ends, `bodyEnd`.
 */
export function hereDocumentAt(
  text: string,
  at: number,
  language: Language,
  bodyEnd: number | undefined,
): HereDocument | undefined {
  if (language === 'php') {
    phpHead.lastIndex = at;
    const head = phpHead.exec(text);
    if (head === null) return undefined;
    const start = at + head[0].length;
    const { end, after, indent } = lastLine(text, start, head[2] ?? '', true);
    const raw = head[1] === "'";
    const document = documentOf(
      text,
      language,
      start,
      end,
      indent !== '',
      raw,
      /(?<!\\)(?:\$[A-Za-z_]|\{\$)/,
    );
    return { ...document, end: after, isClosed: after <= text.length, body: { start, end: after } };
  }
  if (language !== 'ruby') return undefined;
  rubyHead.lastIndex = at;
  const head = rubyHead.exec(text);
  if (head === null) return undefined;
  const newline = bodyEnd === undefined ? text.indexOf('\n', at) : -1;
  const nextLine = bodyEnd ?? (newline < 0 ? text.length : newline + 1);
  if (nextLine >= text.length) return undefined;
  const found = lastLine(text, nextLine, head[3] ?? '', head[1] !== '');
  const { after } = found;
  // In Ruby the last line break belongs to the text.
  const end = Math.min(found.end + (text[found.end] === '\n' ? 1 : 0), after);
  const document = documentOf(text, language, nextLine, end, head[1] === '~', head[2] === "'", /(?<!\\)#\{/);
  return { ...document, end: at + head[0].length, isClosed: true, body: { start: nextLine, end: after } };
}

function lastLine(text: string, start: number, name: string, mayIndent: boolean) {
  for (let from = start; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(from, Math.min(lineEnd, from + 300));
    const indent = mayIndent ? (/^[ \t]*/.exec(line)?.[0] ?? '') : '';
    if (line.startsWith(name, indent.length) && !/^\w/.test(line.slice(indent.length + name.length))) {
      return { end: Math.max(start, from - 1), after: from + indent.length + name.length, indent };
    }
    from = lineEnd + 1;
  }
  return { end: text.length, after: text.length, indent: '' };
}

function documentOf(
  text: string,
  language: Language,
  start: number,
  end: number,
  strip: boolean,
  raw: boolean,
  variable: RegExp,
) {
  const slice = sliceOf(text, start, end);
  const inside = strip ? mappedThrough(slice, withoutIndent(slice.text)) : slice;
  const inner = raw ? undefined : unescaped(inside.text, 'drop');
  const value = inner === undefined ? inside : mappedThrough(inside, inner);
  const found = raw ? null : variable.exec(slice.text);
  const pieces = found ? () => piecesOf(inside, language, (piece) => unescaped(piece, 'drop')) : undefined;
  return { value, variable: found ? start + found.index : undefined, pieces };
}
