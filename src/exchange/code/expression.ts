// The value that an expression of a program plainly is: literals, models that are filled in, variables that were
// assigned before. Whatever would have to be run is `unknown`.
import { concatenated, type MappedText } from '../mappedText.ts';
import {
  type Cursor,
  deepest,
  isOver,
  markAt,
  nameAt,
  offsetAt,
  skipRest,
  skipType,
  unknown,
} from './cursor.ts';
import { readBraces, readItems } from './items.ts';
import { grammars, type Language } from './language.ts';
import { readNamed } from './named.ts';
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
  joins: 0,
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
  const value = joined(parts, offset);
  if (cursor.failure || isOver(cursor, inside)) return value;
  // `if`, `unless` and `rescue` after a statement say when, not what.
  if (/^(?:if|unless|rescue|or|and)$/.test(nameAt(cursor)) && !inside) {
    skipRest(cursor, inside);
    return value;
  }
  const shown = shownAt(cursor);
  skipRest(cursor, inside);
  return unknown(offset, shown);
}

const shownAt = (cursor: Cursor): string => markAt(cursor) || nameAt(cursor) || '…';

/** Texts joined by `+` are one text; anything else that is added is not plain. */
export function joined(values: readonly Value[], offset: number): Value {
  const [only] = values;
  if (only && values.length === 1) return only;
  const parts: MappedText[] = [];
  let variable: number | undefined;
  for (const value of values) {
    if (value.kind !== 'text') return unknown(offset, '+');
    parts.push(value.value);
    variable ??= value.variable;
  }
  return { kind: 'text', value: concatenated(parts), variable };
}

/** One value with the calls behind it. */
function readPart(cursor: Cursor, inside: boolean, depth: number): Value {
  let value = readBare(cursor, inside, depth);
  while (!cursor.failure && markAt(cursor) === '.' && nameAt(cursor, 1) !== '') {
    const offset = offsetAt(cursor);
    const method = nameAt(cursor, 1);
    cursor.at += 2;
    if (!harmless.test(method)) {
      skipRest(cursor, inside);
      return unknown(offset, method);
    }
    if (markAt(cursor) === '(') readItems(cursor, ')', depth + 1);
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
    return { kind: 'text', value: token.value, variable: token.variable };
  }
  if (token.kind === 'number') {
    cursor.at += 1;
    return { kind: 'scalar', value: token.value };
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
      if (token.text !== '!') return readBare(cursor, inside, depth + 1);
      skipRest(cursor, inside);
      return unknown(offset, '!');
    case '-': {
      const next = cursor.tokens[cursor.at + 1];
      if (next?.kind !== 'number') break;
      cursor.at += 2;
      return { kind: 'scalar', value: -next.value };
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
  if (items.length === 1 && items[0]) return items[0].value;
  return items.length === 0 ? unknown(offset, '()') : { kind: 'list', items };
}

/** `[a, b]`, PHP's `['a' => 1]`, and Go's `[]string{…}`. */
function readBrackets(cursor: Cursor, depth: number): Value {
  if (cursor.language === 'go') {
    const start = cursor.at;
    const typed = skipType(cursor);
    if (typed && markAt(cursor) === '{') return readBraces(cursor, depth, 'list');
    cursor.at = start;
  }
  return readBraces(cursor, depth, 'list', ']');
}
