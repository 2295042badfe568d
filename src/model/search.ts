// What a person types to find tasks, and which tasks it finds. Pure and without regular expressions made of what is
// typed, so that no text is slow or wrong. A text is a list of terms, all of which must be found:
//   align            in one of the fields that were chosen
//   type:S5*         in that field; a `*` stands for any text, and the term is then the whole of a line
//   "bwa mem"        with the blank; command:"bwa mem" too
// The prefixes are name, command or cmd, type and problem, and the same in Chinese.
import { foldText } from './foldText.ts';

export type SearchField = 'name' | 'command' | 'type' | 'problem';

/** One thing that must be found in one of the fields. */
export interface SearchTerm {
  readonly fields: readonly SearchField[];
  /** Folded; one alone is a part of the field, several are what stands between the `*` of a whole line. */
  readonly pieces: readonly string[];
}

/** Finds the tasks that have anything in the field. */
export const anythingIn = (field: SearchField): SearchTerm => ({ fields: [field], pieces: ['', ''] });

const prefixes: ReadonlyMap<string, SearchField> = new Map([
  ['name', 'name'],
  ['command', 'command'],
  ['cmd', 'command'],
  ['type', 'type'],
  ['problem', 'problem'],
  ['名称', 'name'],
  ['命令', 'command'],
  ['机型', 'type'],
  ['问题', 'problem'],
]);

/** The terms of a text; words without a prefix are looked for in the chosen fields. A term without a value is none. */
export function parseSearch(text: string, chosen: readonly SearchField[]): readonly SearchTerm[] {
  return tokensOf(text).flatMap(({ prefix, value, quoted }): SearchTerm[] => {
    const field = prefixes.get(prefix);
    const word = foldText(field === undefined && prefix !== '' ? `${prefix}:${value}` : value);
    if (word === '') return [];
    return [
      {
        fields: field === undefined ? chosen : [field],
        pieces: quoted || !word.includes('*') ? [word] : word.split(/\*+/),
      },
    ];
  });
}

interface Token {
  /** Before the colon, folded; empty where there is none. */
  readonly prefix: string;
  readonly value: string;
  readonly quoted: boolean;
}

/** Characters that stand around words and are no part of them. */
const isBlank = (char: string | undefined) => char === undefined || char.trim() === '';
const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isBlank(text[at])) {
      at += 1;
      continue;
    }
    const colon = colonOf(text, at);
    const prefix = colon < 0 ? '' : foldText(text.slice(at, colon));
    const from = colon < 0 ? at : colon + 1;
    const close = quotes[text[from] ?? ''];
    if (close !== undefined) {
      const end = text.indexOf(close, from + 1);
      const to = end < 0 ? text.length : end;
      tokens.push({ prefix, value: text.slice(from + 1, to), quoted: true });
      at = to + 1;
    } else {
      let to = from;
      while (to < text.length && !isBlank(text[to])) to += 1;
      tokens.push({ prefix, value: text.slice(from, to), quoted: false });
      at = to;
    }
  }
  return tokens;
}

/** Where the first colon after the first character of the word stands, or -1. */
function colonOf(text: string, from: number): number {
  for (let at = from; !isBlank(text[at]) && quotes[text[at] ?? ''] === undefined; at += 1)
    if (at > from && (text[at] === ':' || text[at] === '：')) return at;
  return -1;
}
