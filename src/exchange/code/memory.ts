// What the variables of a program hold, and how its statements change that.

import { lengthOf } from '../mappedText.ts';
import { pushAll } from '../pushAll.ts';
import { mergeInto, spreadInto, stored } from './copies.ts';
import { type Cursor, doubt } from './cursor.ts';
import { placeIn } from './indexAt.ts';
import { joined } from './joined.ts';
import { parsedValue } from './parsedValue.ts';
import { type Entry, newList, newObject, type Value } from './value.ts';

export interface Memory {
  /** The object or list that a path leads to, made where there is none; undefined where it leads nowhere. */
  holderOf(path: readonly string[], offset: number): Value | undefined;
  assign(path: readonly string[], entry: Entry): void;
  /** The value itself, where a language would otherwise copy it. */
  bind(path: readonly string[], entry: Entry): void;
  /** `name += value`. */
  append(path: readonly string[], value: Value, offset: number): void;
  push(path: readonly string[], entries: readonly Entry[], offset: number): void;
}

/** In characters: a program that changes a text again and again does not have it read each time. */
const mostParsed = 5_000_000;
/** Parts of one text that grows by `+=`. */
const mostParts = 4000;

export function newMemory(cursor: Cursor): Memory {
  const { variables } = cursor;
  const grown = new Map<string, Value[]>();
  let parsed = 0;

  /** Undefined for what is as good as nothing; JSON in a text is what it says. */
  function known(value: Value | undefined): Value | undefined {
    if (value === undefined || value.kind === 'unknown') return undefined;
    if (value.kind === 'scalar' && value.value === null) return undefined;
    if (value.kind !== 'text') return value;
    parsed += lengthOf(value.value);
    return (parsed > mostParsed ? undefined : parsedValue(value.value)) ?? value;
  }

  function holderOf(path: readonly string[], offset: number): Value | undefined {
    const [first = ''] = path;
    const held = variables.get(first)?.value;
    let value = known(held);
    if (value === undefined) {
      value = newObject();
      // What a call gave may hold more than what is set here.
      if (held?.kind === 'unknown') doubt(cursor, value, held.offset, held.shown);
      doubt(cursor, cursor.itemsOf.get(first), offset, `for ${first}`);
      const changing = cursor.parameters.get(first);
      if (changing !== undefined) cursor.changing.add(changing);
      // What is handed in, or comes from another file, may hold more than what is set here.
      if (changing !== undefined || cursor.imported.has(first)) doubt(cursor, value, offset, first);
      variables.set(first, { value, offset });
    } else if (value !== variables.get(first)?.value) variables.set(first, { value, offset });
    for (const step of path.slice(1)) {
      let next: Value | undefined;
      if (value.kind === 'object') next = known(value.members.get(step)?.value);
      else if (value.kind === 'list') next = known(value.items[placeIn(value, step)]?.value);
      else return undefined;
      if (next === undefined) next = newObject();
      if (next !== memberAt(value, step)) set(value, step, { value: next, offset });
      value = next;
    }
    return value;
  }

  /** What has no such place is told. */
  function set(holder: Value, step: string, entry: Entry): void {
    if (!setMember(holder, step, entry)) doubt(cursor, holder, entry.offset, `[${step.slice(0, 40)}]`);
  }

  function bind(path: readonly string[], entry: Entry): void {
    const last = path.at(-1) ?? '';
    if (path.length === 1) {
      variables.set(last, entry);
      grown.delete(last);
      cursor.itemsOf.delete(last);
      cursor.parameters.delete(last);
      doubt(cursor, entry.value, entry.offset);
      return;
    }
    const holder = holderOf(path.slice(0, -1), entry.offset);
    if (holder) set(holder, last, entry);
    doubt(cursor, holder, entry.offset);
  }

  const assign = (path: readonly string[], entry: Entry) => bind(path, stored(cursor, entry));

  function append(path: readonly string[], value: Value, offset: number): void {
    const [name = ''] = path;
    if (path.length > 1 || variables.get(name)?.value.kind === 'list') {
      const holder = holderOf(path, offset);
      if (holder?.kind === 'list') spreadInto(cursor, holder, { value, offset });
      else if (holder?.kind === 'object') mergeInto(cursor, holder, { value, offset });
      else assign(path, { value: { kind: 'unknown', offset, shown: '+=' }, offset });
      doubt(cursor, holder, offset);
      return;
    }
    const before = variables.get(name);
    if (before === undefined) return;
    const parts = grown.get(name) ?? [before.value];
    grown.set(name, parts);
    parts.push(value);
    const whole: Value =
      parts.length > mostParts ? { kind: 'unknown', offset, shown: name } : joined(parts, offset);
    variables.set(name, { value: whole, offset: before.offset });
    doubt(cursor, whole, offset);
  }

  function push(path: readonly string[], entries: readonly Entry[], offset: number): void {
    const holder = holderOf(path, offset);
    const items = entries.map((entry) => stored(cursor, entry));
    if (holder?.kind === 'list') {
      pushAll(holder.items, items);
      doubt(cursor, holder, offset);
    } else if (holder?.kind === 'object' && holder.members.size === 0) {
      const list = newList();
      pushAll(list.items, items);
      assign(path, { value: list, offset });
    } else doubt(cursor, holder, offset, path.join('.').slice(0, 40));
  }

  return { holderOf, assign, bind, append, push };
}

const memberAt = (holder: Value, step: string): Value | undefined =>
  holder.kind === 'object'
    ? holder.members.get(step)?.value
    : holder.kind === 'list'
      ? holder.items[placeIn(holder, step)]?.value
      : undefined;

/** False where the holder has no such place. */
function setMember(holder: Value, step: string, entry: Entry): boolean {
  if (holder.kind === 'object') {
    // PHP's `$tasks[] = $task`.
    holder.members.set(step === '' ? String(holder.members.size) : step, entry);
    return true;
  }
  if (holder.kind !== 'list') return false;
  const index = placeIn(holder, step);
  if (!Number.isInteger(index) || index < 0 || index > holder.items.length) return false;
  holder.items[index] = entry;
  return true;
}
