// The value that an expression of a program plainly is: literals, models that are filled in, variables that were
// assigned before. Whatever would have to be run is `unknown`.

import { shallowCopy } from './copies.ts';
import {
  type Cursor,
  deepest,
  doubt,
  isOver,
  markAt,
  nameAt,
  offsetAt,
  skipRest,
  unknown,
} from './cursor.ts';
import { filledText } from './filledText.ts';
import { readBraces, readBrackets, readItems } from './items.ts';
import { joined, sumOf } from './joined.ts';
import { grammars, type Language } from './language.ts';
import { asText, called, changes } from './methods.ts';
import { readNamed } from './named.ts';
import { numberValue } from './numberValue.ts';
import { harmless } from './plainCalls.ts';
import type { Token } from './tokens.ts';
import type { Entry, Value } from './value.ts';

export const newCursor = (
  tokens: readonly Token[],
  language: Language,
  variables: Map<string, Entry>,
): Cursor => ({
  readValue,
  tokens,
  language,
  variables,
  at: 0,
  sent: [],
  doubts: [],
  copiesOf: new Map(),
  itemsOf: new Map(),
  parameters: new Map(),
  imported: new Set(),
  changing: new Set(),
  handed: [],
  blockEnd: -1,
  joins: 0,
  copies: 0,
  failure: undefined,
});

/** Reads the expression at the cursor; `inside` brackets a line break does not end it. */
export function readValue(cursor: Cursor, inside: boolean, depth = 0): Value {
  const offset = offsetAt(cursor);
  if (depth > deepest) cursor.failure ??= { offset, reason: 'deep' };
  if (cursor.failure) return unknown(offset, '…');
  const parts = [readPart(cursor, inside, depth)];
  while (!cursor.failure && markAt(cursor) === '+') {
    cursor.at += 1;
    parts.push(readPart(cursor, inside, depth));
  }
  const value = sumOf(parts, offset, cursor);
  if (markAt(cursor) === '=>') return readFunction(cursor, inside, offset);
  if (isTyped(cursor)) skipRest(cursor, inside);
  if (cursor.failure || isOver(cursor, inside)) return value;
  if (!inside && modifiers[cursor.language]?.test(nameAt(cursor))) {
    const isBranch = /^(?:if|unless)$/.test(nameAt(cursor));
    skipRest(cursor, inside);
    if (isBranch) cursor.blockEnd = Math.max(cursor.blockEnd, cursor.at);
    return value;
  }
  const shown = markAt(cursor) || nameAt(cursor) || '…';
  skipRest(cursor, inside);
  return unknown(offset, shown);
}

/** What says after a statement when, not what: like a branch around it. */
const modifiers: Partial<Record<Language, RegExp>> = {
  ruby: /^(?:if|unless|rescue|or|and)$/,
  php: /^(?:or|and)$/,
};

/** A function as a value. The statements of one that is assigned are read like all others. */
function readFunction(cursor: Cursor, inside: boolean, offset: number): Value {
  if (inside || markAt(cursor, 1) !== '{') skipRest(cursor, inside);
  return unknown(offset, '=>');
}

/** `value as const`, `value satisfies Type`: what follows is for the compiler. */
const isTyped = (cursor: Cursor): boolean =>
  cursor.language === 'nodejs' && /^(?:as|satisfies)$/.test(nameAt(cursor));

/** One value with the calls behind it. */
function readPart(cursor: Cursor, inside: boolean, depth: number): Value {
  let value = readBare(cursor, inside, depth);
  const added: Value[] = [];
  while (!cursor.failure && markAt(cursor) === '.' && nameAt(cursor, 1) !== '') {
    const offset = offsetAt(cursor);
    const method = nameAt(cursor, 1);
    cursor.at += 2;
    const args = markAt(cursor) === '(' ? readItems(cursor, ')', depth + 1) : undefined;
    if (harmless.test(method)) continue;
    // A builder may be handed thousands of pieces: they are joined once.
    if (value.kind === 'text' && /^[aA]ppend$/.test(method) && args?.length === 1 && args[0]) {
      added.push(asText(args[0]));
      continue;
    }
    value = joined([value, ...added.splice(0)], offset);
    const next = args === undefined ? memberOf(value, method) : called(value, method, args, cursor);
    if (next === undefined) {
      if (changes.test(method)) doubt(cursor, value, offset, `${method}()`);
      skipRest(cursor, inside);
      return unknown(offset, method);
    }
    value = next;
  }
  if (added.length > 0) value = joined([value, ...added], offsetAt(cursor));
  if (markAt(cursor) === '[' && markAt(cursor, 1) === ':' && markAt(cursor, 2) === ']') {
    value = shallowCopy(cursor, { value, offset: offsetAt(cursor) }) ?? value;
    cursor.at += 3;
  }
  if (value.kind === 'text' && grammars[cursor.language].joinsStrings) {
    const parts: Value[] = [value];
    while (!cursor.failure && cursor.tokens[cursor.at]?.kind === 'string' && !isOver(cursor, inside)) {
      parts.push(readBare(cursor, inside, depth));
      cursor.joins += 1;
    }
    value = joined(parts, offsetAt(cursor));
  }
  return value;
}

const memberOf = (value: Value, name: string): Value | undefined =>
  value.kind === 'object' ? value.members.get(name)?.value : undefined;

function readBare(cursor: Cursor, inside: boolean, depth: number): Value {
  const token = cursor.tokens[cursor.at];
  const offset = offsetAt(cursor);
  if (token === undefined) return unknown(offset, '…');
  if (depth > deepest) {
    cursor.failure ??= { offset, reason: 'deep' };
    return unknown(offset, '…');
  }
  if (token.kind === 'string') {
    cursor.at += 1;
    if (!token.isClosed) cursor.failure ??= { offset, reason: 'open' };
    const filled = token.pieces && filledText(cursor, token.pieces(), offset);
    return filled ?? { kind: 'text', value: token.value, variable: token.variable };
  }
  if (token.kind === 'number') {
    cursor.at += 1;
    return numberValue(token);
  }
  if (token.kind === 'name') return readNamed(cursor, inside, depth);
  switch (token.text) {
    case '{':
      return readBraces(cursor, depth);
    case '[':
      return readBrackets(cursor, depth);
    case '(':
      return readParentheses(cursor, inside, depth);
    case '&':
    case '*':
    case '!':
      cursor.at += 1;
      if (token.text === '&') return readBare(cursor, inside, depth + 1);
      if (token.text === '*') {
        const value = readBare(cursor, inside, depth + 1);
        return shallowCopy(cursor, { value, offset }) ?? value;
      }
      skipRest(cursor, inside);
      return unknown(offset, '!');
    case '-': {
      const next = cursor.tokens[cursor.at + 1];
      if (next?.kind !== 'number') break;
      cursor.at += 2;
      return numberValue(next, '-');
    }
  }
  const shown = token.text;
  if (!isOver(cursor, inside)) cursor.at += 1;
  skipRest(cursor, inside);
  return unknown(offset, shown);
}

/** `(value)`, `(a, b)` as a tuple, and a cast before a value. */
function readParentheses(cursor: Cursor, inside: boolean, depth: number): Value {
  const offset = offsetAt(cursor);
  const isCast =
    nameAt(cursor, 1) !== '' && /^[\])>*]$/.test(markAt(cursor, 2) || ')') && markAt(cursor, 2) === ')';
  const after = cursor.tokens[cursor.at + 3];
  if (
    isCast &&
    after !== undefined &&
    (after.kind !== 'mark' || /^[{["(]$/.test(after.text)) &&
    !after.beginsLine
  ) {
    cursor.at += 3;
    return readPart(cursor, inside, depth + 1);
  }
  const items = readItems(cursor, ')', depth + 1);
  if (items.length === 1 && items[0] && items[0].name === undefined) return items[0].value;
  // `() => ({…})`: what a function without parameters plainly gives back.
  if (markAt(cursor) === '=>' && items.length === 0 && markAt(cursor, 1) !== '{') {
    cursor.at += 1;
    return cursor.readValue(cursor, inside, depth + 1);
  }
  return items.length === 0 ? unknown(offset, '()') : { kind: 'list', items };
}
