// A call as a statement: what it does to the value that it is called on.

import { pushAll } from '../pushAll.ts';
import { type Cursor, doubt, markAt, nameAt } from './cursor.ts';
import { readItems } from './items.ts';
import type { Memory } from './memory.ts';
import { asText, called, changes, gotMemberName, pushes, puts, setMemberName } from './methods.ts';
import { sends } from './plainCalls.ts';
import { longestPath, readTarget } from './target.ts';
import type { Entry } from './value.ts';
import { variableAt } from './variableAt.ts';

/** A call, and those that follow it on what it gives back: `a.put("b", 1).put("c", 2)`. */
export function readCalls(cursor: Cursor, memory: Memory, path: readonly string[], offset: number): void {
  let receiver = path.slice(0, -1);
  let method = path.at(-1) ?? '';
  for (;;) {
    if (!isFollowed(method)) {
      if (changes.test(method)) doubt(cursor, variableAt(cursor, receiver), offset, `${method}()`);
      else if (method === 'unset')
        doubt(cursor, variableAt(cursor, firstPath(cursor)?.slice(0, -1) ?? []), offset, 'unset');
      // Not past its brackets: a function may stand there, with statements.
      cursor.at += 1;
      return;
    }
    const list = method === 'array_push' ? firstPath(cursor) : undefined;
    const items = readItems(cursor, ')', 1);
    if (cursor.failure) return;
    if (list) memory.push(list, items.slice(1), offset);
    const got = gotMemberName(method);
    if (got !== undefined && items.length === 0) {
      if (receiver.length <= longestPath) receiver = [...receiver, got];
    } else if (receiver.length <= longestPath) call(cursor, memory, receiver, method, items, offset);
    if (markAt(cursor) !== '.' || nameAt(cursor, 1) === '' || markAt(cursor, 2) !== '(') return;
    method = nameAt(cursor, 1);
    cursor.at += 2;
  }
}

/** The variable that is a call's first argument. */
function firstPath(cursor: Cursor): readonly string[] | undefined {
  const start = cursor.at;
  cursor.at += 1;
  if (markAt(cursor) === '&') cursor.at += 1;
  const path = nameAt(cursor) === '' ? undefined : readTarget(cursor);
  cursor.at = start;
  return path;
}

const others = /^(?:update|putAll|addAll|extend|AddRange|array_push|define|setattr|assign)$/;
const isFollowed = (method: string): boolean =>
  sends.test(method) ||
  puts.test(method) ||
  pushes.test(method) ||
  others.test(method) ||
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
}
