// A call as a statement: what it does to the value that it is called on.

import { pushAll } from '../pushAll.ts';
import { type Cursor, doubt, markAt, nameAt } from './cursor.ts';
import { changesFurther, closeOf } from './furtherChange.ts';
import { readItems } from './items.ts';
import type { Memory } from './memory.ts';
import {
  asText,
  called,
  changes,
  changesValue,
  gotMemberName,
  pushes,
  puts,
  setMemberName,
  setsDefault,
} from './methods.ts';
import { sends } from './plainCalls.ts';
import { longestPath, readTarget } from './target.ts';
import type { Entry } from './value.ts';
import { variableAt } from './variableAt.ts';

/** A call, and those that follow it on what it gives back: `a.put("b", 1).put("c", 2)`. */
export function readCalls(cursor: Cursor, memory: Memory, path: readonly string[], offset: number): void {
  let receiver = path.slice(0, -1);
  let method = path.at(-1) ?? '';
  noteHanded(cursor, method, offset);
  for (;;) {
    if (!isFollowed(method)) {
      if (changes.test(method) || changesFurther(cursor, closeOf(cursor.tokens, cursor.at) ?? cursor.at))
        doubt(cursor, variableAt(cursor, receiver), offset, `${method}()`);
      else if (method === 'unset')
        doubt(cursor, variableAt(cursor, firstPath(cursor)?.path.slice(0, -1) ?? []), offset, 'unset');
      // Not past its brackets: a function may stand there, with statements.
      cursor.at += 1;
      return;
    }
    const list = method === 'array_push' ? firstPath(cursor) : undefined;
    const items = readItems(cursor, ')', 1);
    if (cursor.failure) return;
    if (list?.isWhole) memory.push(list.path, items.slice(1), offset);
    else if (list) doubt(cursor, variableAt(cursor, list.path), offset, method);
    const got = gotMemberName(method);
    if (got !== undefined && items.length === 0) {
      if (receiver.length <= longestPath) receiver = [...receiver, got];
    } else if (receiver.length <= longestPath) call(cursor, memory, receiver, method, items, offset);
    const [first] = items;
    if (setsDefault.test(method) && first?.value.kind === 'text')
      receiver = [...receiver, first.value.value.text];
    if (markAt(cursor) === '[' && changesFurther(cursor, cursor.at))
      doubt(cursor, variableAt(cursor, receiver), offset, `${method}()`);
    if (markAt(cursor) !== '.' || nameAt(cursor, 1) === '' || markAt(cursor, 2) !== '(') return;
    method = nameAt(cursor, 1);
    cursor.at += 2;
  }
}

/** Arguments that are looked at, in words. */
const longestArguments = 60;
const mostHanded = 1000;

/** What a call is handed that is known: it may be a function of the program that changes it. */
function noteHanded(cursor: Cursor, call: string, offset: number): void {
  const start = cursor.at;
  const end = Math.min(closeOf(cursor.tokens, start) ?? start, start + longestArguments);
  for (let at = start + 1; at < end && cursor.handed.length < mostHanded; at += 1) {
    cursor.at = at;
    if (nameAt(cursor) === '' || !/^[(,]$/.test(markAt(cursor, -1))) continue;
    const value = variableAt(cursor, readTarget(cursor) ?? []);
    if (value?.kind === 'object' || value?.kind === 'list') cursor.handed.push({ value, offset, call });
  }
  cursor.at = start;
}

interface FirstPath {
  readonly path: readonly string[];
  /** False where the argument goes on in a way that is not known. */
  readonly isWhole: boolean;
}

/** The variable that is a call's first argument. */
function firstPath(cursor: Cursor): FirstPath | undefined {
  const start = cursor.at;
  cursor.at += 1;
  if (markAt(cursor) === '&') cursor.at += 1;
  const path = nameAt(cursor) === '' ? undefined : readTarget(cursor);
  const isWhole = /^[,)]$/.test(markAt(cursor));
  cursor.at = start;
  return path && { path, isWhole };
}

const others = /^(?:update|putAll|addAll|extend|AddRange|array_push|define|setattr|assign)$/;
const isFollowed = (method: string): boolean =>
  sends.test(method) ||
  puts.test(method) ||
  pushes.test(method) ||
  others.test(method) ||
  setsDefault.test(method) ||
  setMemberName(method) !== undefined ||
  gotMemberName(method) !== undefined;

function call(
  cursor: Cursor,
  memory: Memory,
  receiver: readonly string[],
  method: string,
  items: readonly Entry[],
  offset: number,
): void {
  const [first, second, ...more] = items;
  if (sends.test(method)) {
    pushAll(cursor.sent, items);
    if (first && receiver.length > 0 && /json|deserialize|parameters/i.test(method))
      memory.bind(receiver, first);
    return;
  }
  if (receiver.length === 0) {
    if (method === 'setattr' && first && second?.value.kind === 'text' && more[0])
      called(first.value, 'set', [{ ...second }, more[0]], cursor);
    else if (method === 'define' && first?.value.kind === 'text' && second)
      memory.assign([first.value.value.text], second);
    return;
  }
  const known = cursor.variables.get(receiver[0] ?? '')?.value;
  if (receiver.length === 1 && known?.kind === 'text' && first && second === undefined) {
    memory.append(receiver, asText(first), offset);
    return;
  }
  const holder = memory.holderOf(receiver, offset);
  doubt(cursor, holder, offset);
  if (holder === undefined || called(holder, method, items, cursor) !== undefined) return;
  if (pushes.test(method) && first && more.length === 0) memory.push(receiver, items, offset);
  else if (first && changesValue(method)) doubt(cursor, holder, offset, `${method}()`);
}
