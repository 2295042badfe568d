// The variable of a loop stands for each item in turn: what is done to it is done to the items, and is not followed.
import { type Cursor, markAt, nameAt, unknown } from './cursor.ts';
import { readTarget } from './target.ts';
import type { Value } from './value.ts';
import { variableAt } from './variableAt.ts';

/** Words between `for` and the block. */
const longestHead = 60;
const words = /^(?:const|let|var|auto|final|async|function|do)$/;

interface Head {
  /** Its words, from one index to another. */
  readonly from: number;
  readonly to: number;
  /** Where `in`, `of`, `as`, `range` or the colon stands. */
  readonly divider: number;
}

/** At `for` or `foreach`: its variables are no longer what they were. */
export function readLoop(cursor: Cursor): void {
  if (!/^(?:for|foreach)$/.test(nameAt(cursor))) return;
  const { divider, from, to } = headAt(cursor) ?? {};
  if (divider === undefined || from === undefined || to === undefined) return;
  const isAfter = cursor.tokens[divider]?.kind === 'name' && nameOf(cursor, divider) === 'as';
  const names = isAfter ? namesIn(cursor, divider + 1, to) : namesIn(cursor, from, divider);
  const isTyped = /^(?:java|csharp|cpp)$/.test(cursor.language);
  const items = isAfter ? knownIn(cursor, from, divider) : knownIn(cursor, divider + 1, to);
  const isCopied =
    /^(?:php|cpp)$/.test(cursor.language) &&
    !hasReference(cursor, isAfter ? divider : from, isAfter ? to : divider) &&
    !(items?.kind === 'list' && items.items[0]?.value.kind === 'object' && items.items[0].value.isInstance);
  note(cursor, isTyped ? names.slice(-1) : names, isCopied ? undefined : items);
}

/** At the bracket or block of `tasks.forEach(…)`, `tasks.each do |task|`. */
export function readEach(cursor: Cursor, path: readonly string[]): void {
  const items = variableAt(cursor, path.slice(0, -1));
  if (items === undefined) return;
  const names: string[] = [];
  let isOpen = false;
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const [name, mark] = [nameAt(cursor, ahead), markAt(cursor, ahead)];
    if (name !== '' && isOpen && !words.test(name)) names.push(name);
    else if (mark === '(' || (mark === '|' && !isOpen)) isOpen = true;
    else if (isOpen && /^(?:\)|\||=>|\.|\{)$/.test(mark)) break;
  }
  note(cursor, names, items);
}

function headAt({ tokens, language, at }: Cursor): Head | undefined {
  const from = at + 1;
  let divider: number | undefined;
  let depth = 0;
  let to = from;
  for (; to < tokens.length && to < from + longestHead; to += 1) {
    const token = tokens[to];
    if (token?.kind === 'name' && /^(?:in|of|as|range)$/.test(token.text)) {
      // In Go the word is `range`; in Python it may be a call behind `in`.
      divider = token.text === 'range' && language !== 'go' ? divider : (divider ?? to);
    }
    if (token?.kind !== 'mark') continue;
    if (/^[([]$/.test(token.text)) depth += 1;
    else if (/^[)\]]$/.test(token.text)) depth -= 1;
    else if (token.text === ':' && /^(?:java|cpp)$/.test(language)) divider ??= to;
    if (/^[;{]$/.test(token.text) || (depth === 0 && /^[):]$/.test(token.text))) break;
  }
  return divider === undefined ? undefined : { from, to, divider };
}

const nameOf = ({ tokens }: Cursor, index: number): string => {
  const token = tokens[index];
  return token?.kind === 'name' ? token.text : '';
};

const namesIn = (cursor: Cursor, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, ahead) => nameOf(cursor, from + ahead)).filter(
    (name) => name !== '' && name !== '_' && !words.test(name),
  );

const hasReference = ({ tokens }: Cursor, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'mark' && token.text === '&');

/** The first thing that is known of what is gone through: `enumerate(tasks)`, `job.Tasks`, `tasks.values()`. */
function knownIn(cursor: Cursor, from: number, to: number): Value | undefined {
  const start = cursor.at;
  try {
    for (let at = from; at < to; at += 1) {
      if (nameOf(cursor, at) === '') continue;
      cursor.at = at;
      const path = readTarget(cursor) ?? [];
      const found = [path, path.slice(0, -1)].map((each) => variableAt(cursor, each));
      const known = found.find((value) => value?.kind === 'list' || value?.kind === 'object');
      if (known) return known;
      at = Math.max(at, cursor.at - 1);
    }
    return undefined;
  } finally {
    cursor.at = start;
  }
}

function note(cursor: Cursor, names: readonly string[], items: Value | undefined): void {
  const offset = cursor.tokens[cursor.at]?.start ?? 0;
  for (const name of names) {
    cursor.variables.set(name, { value: unknown(offset, name), offset });
    if (items === undefined) cursor.itemsOf.delete(name);
    else cursor.itemsOf.set(name, items);
  }
}
