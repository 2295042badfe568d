// What stands between brackets: items, and members with their names.
import { mergeInto, spreadInto } from './copies.ts';
import { type Cursor, markAt, offsetAt, skipType, unknown } from './cursor.ts';
import { indexAt } from './indexAt.ts';
import { type Entry, newArray, newList, newObject, type Value } from './value.ts';

export interface Pair extends Entry {
  readonly name?: string;
  /** `...base`, `**base`: not the value itself, but what is in it. */
  readonly isSpread?: true;
}

export const membersOrList = (cursor: Cursor, items: readonly Pair[]): Value =>
  items.some(({ name }) => name !== undefined) || items.length === 0
    ? membersOf(cursor, items)
    : listOf(cursor, items);

/** What stands between members and has no name is told, except in PHP, which numbers it. */
function membersOf(cursor: Cursor, items: readonly Pair[]): Value {
  const object = cursor.language === 'php' ? newArray() : newObject();
  let number = 0;
  for (const { name, value, offset, isSpread } of items) {
    if (name !== undefined) object.members.set(name, { value, offset });
    else if (isSpread) mergeInto(cursor, object, { value, offset });
    else if (cursor.language === 'php') {
      object.members.set(String(number), { value, offset });
      number += 1;
    } else mergeInto(cursor, object, { value: { kind: 'unknown', offset, shown: shownOf(value) }, offset });
  }
  return object;
}

const shownOf = (value: Value): string => (value.kind === 'unknown' ? value.shown : '…');

function listOf(cursor: Cursor, items: readonly Pair[]): Value {
  const list = newList();
  for (const { isSpread, ...item } of items) {
    if (isSpread) spreadInto(cursor, list, item);
    else list.items.push(item);
  }
  return list;
}

/** `{…}` and `[…]`: members when they have names, else items. C#'s `{ {"a", 1} }` are members too. */
export function readBraces(
  cursor: Cursor,
  depth: number,
  empty: 'list' | 'object' = 'object',
  close = '}',
): Value {
  const items = readItems(cursor, close, depth + 1);
  if (items.length === 0 && cursor.language === 'php') return newArray();
  if (items.length === 0) return empty === 'list' ? newList() : newObject();
  const isObject = close === '}' || cursor.language === 'php';
  const areSpread = isObject && items.every(({ isSpread, value }) => isSpread && value.kind !== 'list');
  if (areSpread || items.some(({ name }) => name !== undefined)) return membersOf(cursor, items);
  const pairs = cursor.language === 'csharp' || cursor.language === 'cpp' ? pairsOf(items) : undefined;
  return pairs ?? listOf(cursor, items);
}

function pairsOf(items: readonly Pair[]): Value | undefined {
  const object = newObject();
  for (const { value, offset } of items) {
    const [key, member, ...more] = value.kind === 'list' ? value.items : [];
    if (key?.value.kind !== 'text' || member === undefined || more.length > 0) return undefined;
    object.members.set(key.value.value.text, { value: member.value, offset });
  }
  return object;
}

/** Reads from an opening bracket to its close: `a, b`, `name: a`, `name = a`, `["name"] = a`. */
export function readItems(cursor: Cursor, close: string, depth: number): Pair[] {
  const items: Pair[] = [];
  const open = offsetAt(cursor);
  cursor.at += 1;
  for (;;) {
    if (cursor.failure) return items;
    if (cursor.at >= cursor.tokens.length) {
      cursor.failure = { offset: open, reason: 'open' };
      return items;
    }
    const mark = markAt(cursor);
    if (mark === close) {
      cursor.at += 1;
      return items;
    }
    const before = cursor.at;
    if (mark === ',' || mark === ';') cursor.at += 1;
    else {
      items.push(readPair(cursor, depth, close));
      // A colon after a value: a comma is missing before its name. What follows must not pass for the value's rest.
      if (markAt(cursor) === ':' && !cursor.failure)
        cursor.failure = { offset: offsetAt(cursor), reason: 'comma' };
    }
    // Never stand still, whatever stands here.
    if (cursor.at === before) cursor.at += 1;
  }
}

function readPair(cursor: Cursor, depth: number, close: string): Pair {
  const offset = offsetAt(cursor);
  const token = cursor.tokens[cursor.at];
  const isIndexed = markAt(cursor) === '[' && markAt(cursor, 2) === ']' && /^[=:]$/.test(markAt(cursor, 3));
  const key = isIndexed ? cursor.tokens[cursor.at + 1] : token;
  const given = isIndexed ? indexAt(cursor) : undefined;
  const divides = isIndexed ? markAt(cursor, 3) : markAt(cursor, 1);
  const isPair = divides === ':' || (divides === '=' && (key?.kind === 'name' || isIndexed));
  if (isPair && (key?.kind === 'name' || key?.kind === 'string' || key?.kind === 'number')) {
    cursor.at += isIndexed ? 4 : 2;
    // `{[key]: 1}`: a name that the program gives by a variable.
    const name =
      isIndexed && key.kind === 'name'
        ? (given?.step ?? `[${key.text}]`)
        : key.kind === 'string'
          ? key.value.text
          : key.text;
    const isIndex = key.kind === 'number';
    const read = cursor.readValue(cursor, true, depth);
    const value =
      isIndexed && key.kind === 'name' && given === undefined ? unknown(offset, `[${key.text}]`) : read;
    return isIndex && cursor.language === 'php' ? { value, offset } : { name, value, offset };
  }
  // `{ Job, Placement }` of JavaScript.
  const isShort = cursor.language === 'nodejs' && close === '}' && /^[,}]$/.test(divides);
  if (isShort && token?.kind === 'name')
    return { name: token.text, value: cursor.readValue(cursor, true, depth), offset };
  const spread = spreadAt(cursor);
  cursor.at += spread;
  const value = cursor.readValue(cursor, true, depth);
  return spread > 0 ? { value, offset, isSpread: true } : { value, offset };
}

/** How many words `...`, `**` or the `*` of Python and Ruby are. */
function spreadAt(cursor: Cursor): number {
  if (markAt(cursor) === '...') return 1;
  const isStarred = cursor.language === 'python' || cursor.language === 'ruby';
  if (!isStarred || markAt(cursor) !== '*') return 0;
  return markAt(cursor, 1) === '*' ? 2 : 1;
}

/** `[a, b]`, PHP's `['a' => 1]`, and Go's `[]string{…}`. */
export function readBrackets(cursor: Cursor, depth: number): Value {
  if (cursor.language === 'go') {
    const start = cursor.at;
    const typed = skipType(cursor);
    if (typed && markAt(cursor) === '{') return readBraces(cursor, depth, 'list');
    cursor.at = start;
  }
  return readBraces(cursor, depth, 'list', ']');
}
