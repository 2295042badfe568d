import { concatenated, lengthOf, type MappedText } from '../mappedText.ts';
import { pushAll } from '../pushAll.ts';
import { mergedObject } from './copies.ts';
import type { Cursor } from './cursor.ts';
import { type Entry, newList, type Value } from './value.ts';

/** In characters: more than any text that a program is read from. */
const longest = 64_000_000;

/** Texts joined by `+` are one text, lists one list; anything else that is added is not plain. */
export function joined(values: readonly Value[], offset: number): Value {
  const [only] = values;
  if (only && values.length === 1) return only;
  if (only?.kind === 'list') return joinedLists(values, offset);
  const parts: MappedText[] = [];
  let variable: number | undefined;
  for (const value of values) {
    if (value.kind !== 'text') return { kind: 'unknown', offset, shown: '+' };
    parts.push(value.value);
    variable ??= value.variable;
  }
  const whole = concatenated(parts);
  // Texts that double with each line have no end.
  if (lengthOf(whole) > longest) return { kind: 'unknown', offset, shown: '+' };
  return { kind: 'text', value: whole, variable };
}

/** `String.join("", a, b)`: texts with a text between them; undefined where one of them is not known. */
export function joinedBy(separator: Entry | undefined, parts: readonly Entry[]): Value | undefined {
  if (separator?.value.kind !== 'text') return undefined;
  const between = separator.value;
  const values = parts.flatMap(({ value }, at) => (at === 0 ? [value] : [between, value]));
  return values.length > 0 && values.every(({ kind }) => kind === 'text')
    ? joined(values, separator.offset)
    : undefined;
}

/** More items are not joined again and again. */
const mostItems = 10_000;

function joinedLists(values: readonly Value[], offset: number): Value {
  const list = newList();
  for (const value of values) {
    if (value.kind !== 'list' || list.items.length + value.items.length > mostItems)
      return { kind: 'unknown', offset, shown: '+' };
    pushAll(list.items, value.items);
  }
  return list;
}

/** PHP adds arrays, the first one's members win; all else is texts or lists that follow each other. */
export function sumOf(parts: readonly Value[], offset: number, cursor: Cursor): Value {
  const isUnion =
    cursor.language === 'php' && parts.length > 1 && parts.every(({ kind }) => kind === 'object');
  if (!isUnion) return joined(parts, offset);
  return mergedObject(
    cursor,
    parts.toReversed().map((value) => ({ value, offset })),
  );
}
