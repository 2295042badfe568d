// The inside of a string literal to the text that it means, with the places of the source.
import { type MappedText, mappedTextBuilder } from '../mappedText.ts';

/**
 * `none`: as it stands. `single`: only the backslash and the quote are escaped. `keep` and `drop`: as in C; a letter
 * that means nothing keeps or loses its backslash.
 */
export type EscapeMode = 'none' | 'single' | 'keep' | 'drop';

const letters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1B',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  '/': '/',
  $: '$',
  '?': '?',
  '#': '#',
  ' ': ' ',
};
const coded =
  /\\(?:x([0-9a-fA-F]{1,2})|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/y;

function escapeAt(
  text: string,
  at: number,
  mode: EscapeMode,
): { readonly value: string; readonly length: number } {
  const letter = text[at + 1] ?? '';
  if (mode === 'single') {
    return /['\\]/.test(letter)
      ? { value: letter, length: 2 }
      : { value: `\\${letter}`, length: 1 + letter.length };
  }
  coded.lastIndex = at;
  const match = coded.exec(text);
  if (match) {
    const [whole, x, braced, u, big, octal] = match;
    const code =
      octal === undefined ? Number.parseInt(x ?? braced ?? u ?? big ?? '0', 16) : Number.parseInt(octal, 8);
    return { value: code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code), length: whole.length };
  }
  if (letter === '\r' && text[at + 2] === '\n') return { value: '', length: 3 };
  if (letter === '\n') return { value: '', length: 2 };
  const known = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  return { value: known ?? (mode === 'drop' ? letter : `\\${letter}`), length: 1 + letter.length };
}

const specials = new Map<string, RegExp>();

/** What must be undone in a literal; undefined when nothing must. */
function specialOf(mode: EscapeMode, doubled: string): RegExp | undefined {
  const key = `${mode} ${doubled}`;
  const known = specials.get(key);
  if (known) return known;
  const alternatives = [...doubled].map((mark) => `\\${mark}{2}`);
  if (mode !== 'none') alternatives.push('\\\\');
  if (alternatives.length === 0) return undefined;
  const special = new RegExp(alternatives.join('|'), 'g');
  specials.set(key, special);
  return special;
}

/** Undefined when nothing is to be undone. `doubled` is a mark that stands twice for once, as the quote of C#'s `@"…"` and the braces of f-strings. */
export function unescaped(text: string, mode: EscapeMode, doubled = ''): MappedText | undefined {
  const special = specialOf(mode, doubled);
  if (special === undefined || text.search(special) < 0) return undefined;
  const builder = mappedTextBuilder();
  let from = 0;
  for (special.lastIndex = 0; ; special.lastIndex = from) {
    const match = special.exec(text);
    if (match === null) break;
    const at = match.index;
    builder.copy(text.slice(from, at), from);
    const { value, length } =
      match[0] === '\\' ? escapeAt(text, at, mode) : { value: match[0].slice(1), length: 2 };
    builder.put(value, at);
    from = at + length;
  }
  builder.copy(text.slice(from), from);
  return builder.done(text.length);
}

/** The lines without the blanks that all of them begin with, as in text blocks and squiggly here-documents. */
export function withoutIndent(text: string, closing?: string): MappedText {
  const lines = text.split('\n');
  const widths = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  if (closing !== undefined) widths.push(closing.length);
  const width = widths.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const builder = mappedTextBuilder();
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const cut = Math.min(width, /^[ \t]*/.exec(line)?.[0].length ?? 0);
    const end = index === lines.length - 1 ? '' : '\n';
    builder.copy(line.slice(cut) + end, offset + cut);
    offset += line.length + 1;
  }
  return builder.done(text.length);
}
