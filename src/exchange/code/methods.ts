// What a method does with a value that is known: `put`, `add`, `setJobName`, `append`, `merge`.

import { pushAll } from '../pushAll.ts';
import {
  concatenatedList,
  deepCopy,
  mergedObject,
  mergeInto,
  shallowCopy,
  spreadInto,
  stored,
} from './copies.ts';
import { type Cursor, offsetAt } from './cursor.ts';
import { membersOrList, type Pair } from './items.ts';
import { joined, joinedBy } from './joined.ts';
import { type Entry, type ListValue, newObject, type ObjectValue, plainText, type Value } from './value.ts';

export const puts =
  /^(?:put|Put|Add|add|set|Set|store|append|accumulate|addProperty|addParam|setParam|setParameter|insert|emplace|query)$/;
export const pushes = /^(?:add|Add|append|push|push_back|emplace_back|Append|put|<<)$/;
/** Takes all items or members of another. */
const takesAll = /^(?:update|putAll|addAll|assign|extend|AddRange|concat|merge)$/;
const gets = /^(?:get|at|fetch|getJSONObject|getJSONArray|getAsJsonObject|getAsJsonArray|opt|item)$/;
const setter = /^[sS]et_?([A-Za-z]\w*)$/;
const getter = /^[gG]et_?([A-Z]\w*)$/;
/** Changes a list or an object in a way that is not followed here. */
export const changes =
  /^(?:pop|shift|unshift|pop_back|splice|reverse|sort|remove|Remove|RemoveAt|clear|Clear|delete|erase|insert|Insert|fill|discard|popitem|removeIf|replaceAll|delete_at|map!)$/;

/** Sets a member where there is none, and gives what is there. */
export const setsDefault = /^(?:setdefault|putIfAbsent)$/;
/** Makes a new object or list of the same things. */
const copiesItself = /^(?:copy|dup|clone|Clone|slice)$/;
/** Makes a new one of all that it holds, too. */
const copiesAll = /^(?:deep_dup|deepCopy|deepClone)$/;

/** True for a method that changes what it is called on, followed here or not. */
export const changesValue = (method: string): boolean =>
  puts.test(method) ||
  pushes.test(method) ||
  takesAll.test(method) ||
  setsDefault.test(method) ||
  changes.test(method) ||
  setMemberName(method) !== undefined;

/** The member that `setJobName` fills; undefined for another method. */
export function setMemberName(method: string): string | undefined {
  if (setsDefault.test(method)) return undefined;
  const name = setter.exec(method)?.[1];
  return name === undefined ? undefined : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The member that `getJob` tells. */
export const gotMemberName = (method: string): string | undefined => getter.exec(method)?.[1];

/** The value that the call has; undefined where only running it would tell. Changes the value as the program does. */
export function called(
  value: Value,
  method: string,
  given: readonly Pair[],
  cursor: Cursor,
): Value | undefined {
  const isNamed = given.some(({ name }) => name !== undefined);
  const args = isNamed
    ? [{ value: membersOrList(cursor, given), offset: given[0]?.offset ?? offsetAt(cursor) }]
    : given;
  if (given.length === 0 && copiesItself.test(method))
    return shallowCopy(cursor, { value, offset: offsetAt(cursor) });
  if (given.length === 0 && copiesAll.test(method))
    return deepCopy(cursor, { value, offset: offsetAt(cursor) });
  switch (value.kind) {
    case 'text': {
      const [first] = args;
      // Python's `"".join([a, b])`.
      if (method === 'join' && first?.value.kind === 'list')
        return joinedBy({ value, offset: first.offset }, first.value.items);
      return /^[aA]ppend$|^concat$/.test(method) ? appended(value, args) : undefined;
    }
    case 'object':
      return calledObject(value, method, args, cursor);
    case 'list':
      return calledList(value, method, args, cursor);
    default:
      return undefined;
  }
}

/** Texts, numbers and switches behind a text, as a StringBuilder has them. */
function appended(value: Value, args: readonly Entry[]): Value | undefined {
  const [first] = args;
  if (first === undefined || args.length > 1) return undefined;
  return joined([value, asText(first)], first.offset);
}

export function asText({ value, offset }: Entry): Value {
  if (value.kind === 'digits') return plainText(value.text, value.offset);
  return value.kind === 'scalar' && value.value !== null ? plainText(String(value.value), offset) : value;
}

function calledObject(
  object: ObjectValue,
  method: string,
  args: readonly Entry[],
  cursor: Cursor,
): Value | undefined {
  const [first, second, ...more] = args;
  const got = gotMemberName(method);
  if (first === undefined) return got === undefined ? undefined : object.members.get(got)?.value;
  const key = first.value.kind === 'text' ? first.value.value.text : undefined;
  if (second !== undefined && key !== undefined && setsDefault.test(method)) {
    const there = object.members.get(key)?.value;
    if (there === undefined) object.members.set(key, stored(cursor, { ...second, offset: first.offset }));
    return there ?? second.value;
  }
  if (second !== undefined) {
    if (!puts.test(method) || key === undefined || more.length > 0) return undefined;
    object.members.set(key, stored(cursor, { ...second, offset: first.offset }));
    return object;
  }
  if (gets.test(method) && key !== undefined) return object.members.get(key)?.value;
  if (takesAll.test(method)) {
    if (method === 'merge') return mergedObject(cursor, [{ value: object, offset: first.offset }, first]);
    mergeInto(cursor, object, first);
    return object;
  }
  const name = setMemberName(method);
  if (name === undefined) return undefined;
  object.members.set(name, stored(cursor, first));
  return object;
}

function calledList(
  list: ListValue,
  method: string,
  args: readonly Entry[],
  cursor: Cursor,
): Value | undefined {
  const [first] = args;
  if (first === undefined) {
    if (method === 'emplace_back') list.items.push({ value: newObject(), offset: offsetAt(cursor) });
    return method === 'emplace_back' ? list : undefined;
  }
  if (method === 'join' && args.length === 1) return joinedBy(first, list.items);
  // JavaScript's gives a new list; the others' is the list itself.
  if (method === 'concat' && cursor.language === 'nodejs') {
    const behind = args.map((each): Entry => (each.value.kind === 'list' ? each : inList(each)));
    return concatenatedList(cursor, [{ value: list, offset: first.offset }, ...behind]);
  }
  if (pushes.test(method)) {
    pushAll(
      list.items,
      args.map((each) => stored(cursor, each)),
    );
    return list;
  }
  if (takesAll.test(method) && args.length === 1) {
    spreadInto(cursor, list, first);
    return list;
  }
  const index = first.value.kind === 'scalar' ? Number(first.value.value) : Number.NaN;
  return gets.test(method) && args.length === 1 ? list.items[index]?.value : undefined;
}

const inList = (entry: Entry): Entry => ({ value: { kind: 'list', items: [entry] }, offset: entry.offset });
