// Values that are copied: where a language hands them on by value, and where one object takes the members of another.

import { pushAll } from '../pushAll.ts';
import type { Cursor } from './cursor.ts';
import { type Entry, type ListValue, newList, newObject, type ObjectValue, type Value } from './value.ts';

/** Copies of copies double with each line of a program: more than any request has is not followed. */
const mostCopies = 200_000;
const deepest = 400;

const tooMany = (offset: number): Value => ({ kind: 'unknown', offset, shown: '…' });

function spend(cursor: Cursor, count: number): boolean {
  cursor.copies += count;
  return cursor.copies <= mostCopies;
}

/** What is stored when a value is assigned: itself, or in C++ and for PHP's arrays a copy. */
export function stored(cursor: Cursor, entry: Entry): Entry {
  const isCopied = cursor.language === 'cpp' || cursor.language === 'php';
  const isInstance = (value: ObjectValue) => cursor.language === 'php' && value.isInstance === true;
  return isCopied ? { ...entry, value: copyOf(cursor, entry, 0, isInstance) } : entry;
}

/** What `deepcopy` and reading JSON again give: nothing of it is the same object. */
export const deepCopy = (cursor: Cursor, entry: Entry): Value => copyOf(cursor, entry, 0);

/** What `copy()` and `[:]` give: a new object or list of the same things; undefined for what is neither. */
export function shallowCopy(cursor: Cursor, { value, offset }: Entry): Value | undefined {
  if (value.kind !== 'object' && value.kind !== 'list') return undefined;
  const count = value.kind === 'list' ? value.items.length : value.members.size;
  if (!spend(cursor, count + 1)) return tooMany(offset);
  const copy: Value =
    value.kind === 'list'
      ? { kind: 'list', items: [...value.items] }
      : { ...value, members: new Map(value.members) };
  cursor.copiesOf.set(copy, cursor.copiesOf.get(value) ?? value);
  return copy;
}

/** `keeps`: what is handed on as it is, and not copied. */
function copyOf(
  cursor: Cursor,
  { value, offset }: Entry,
  depth: number,
  keeps: (value: ObjectValue) => boolean = () => false,
): Value {
  if (value.kind !== 'object' && value.kind !== 'list') return value;
  if (value.kind === 'object' && keeps(value)) return value;
  const count = value.kind === 'list' ? value.items.length : value.members.size;
  if (depth > deepest || !spend(cursor, count + 1)) return tooMany(offset);
  const inner = (entry: Entry): Entry => ({ ...entry, value: copyOf(cursor, entry, depth + 1, keeps) });
  const copy: Value =
    value.kind === 'list'
      ? { kind: 'list', items: value.items.map(inner) }
      : { ...value, members: new Map([...value.members].map(([name, entry]) => [name, inner(entry)])) };
  cursor.copiesOf.set(copy, cursor.copiesOf.get(value) ?? value);
  return copy;
}

/** Members of `from` into `into`. What cannot be known stands as a member that is told. */
export function mergeInto(cursor: Cursor, into: ObjectValue, { value, offset }: Entry): void {
  if (value.kind === 'scalar' && value.value === null) return;
  if (value.kind === 'list' && value.items.length === 0) return;
  if (value.kind === 'object' && spend(cursor, value.members.size)) {
    for (const [name, entry] of [...value.members]) into.members.set(name, entry);
    return;
  }
  const shown = value.kind === 'unknown' ? value.shown : '…';
  into.members.set(`…${shown}`, { value: { kind: 'unknown', offset, shown }, offset });
}

/** A new object with the members of all. */
export function mergedObject(cursor: Cursor, entries: readonly Entry[]): ObjectValue {
  const object = newObject();
  for (const entry of entries) mergeInto(cursor, object, entry);
  return object;
}

/** Items of `from` behind those of `into`; what is no list is told as an item that is not known. */
export function spreadInto(cursor: Cursor, into: ListValue, { value, offset }: Entry): void {
  if (value.kind === 'list' && spend(cursor, value.items.length)) pushAll(into.items, [...value.items]);
  else if (!(value.kind === 'object' && value.members.size === 0)) {
    const shown = value.kind === 'unknown' ? value.shown : '…';
    into.items.push({ value: { kind: 'unknown', offset, shown }, offset });
  }
}

/** A new list of the items of all. */
export function concatenatedList(cursor: Cursor, entries: readonly Entry[]): ListValue {
  const list = newList();
  for (const entry of entries) spreadInto(cursor, list, entry);
  return list;
}
