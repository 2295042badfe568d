// A name in an expression: a word, a variable that was assigned before, a model, a call.

import { readCall } from './calls.ts';
import { shallowCopy } from './copies.ts';
import { type Cursor, markAt, nameAt, offsetAt, skipGeneric, skipType, unknown } from './cursor.ts';
import { indexAt } from './indexAt.ts';
import { readBraces } from './items.ts';
import { grammars } from './language.ts';
import { called } from './methods.ts';
import { harmless } from './plainCalls.ts';
import { newInstance, type Value } from './value.ts';
import { variableAt } from './variableAt.ts';

const words = new Map<string, boolean | null>([
  ...(['true', 'True', 'TRUE', 'YES'] as const).map((word) => [word, true] as const),
  ...(['false', 'False', 'FALSE', 'NO'] as const).map((word) => [word, false] as const),
  ...(['null', 'None', 'nil', 'NULL', 'nullptr', 'undefined'] as const).map((word) => [word, null] as const),
]);
/** A name: a word, a variable, a model, a call. */
export function readNamed(cursor: Cursor, inside: boolean, depth: number): Value {
  const offset = offsetAt(cursor);
  const first = nameAt(cursor);
  if (words.has(first) && markAt(cursor, 1) !== '(') {
    cursor.at += 1;
    return { kind: 'scalar', value: words.get(first) ?? null };
  }
  if (/^(?:await|return|const|co_await)$/.test(first)) {
    cursor.at += 1;
    return cursor.readValue(cursor, inside, depth + 1);
  }
  if (first === 'clone' && cursor.language === 'php') {
    cursor.at += 1;
    const value = cursor.readValue(cursor, inside, depth + 1);
    return shallowCopy(cursor, { value, offset }) ?? value;
  }
  const isNew = first === 'new';
  if (isNew) cursor.at += 1;
  if (isNew && markAt(cursor) === '[' && markAt(cursor, 1) === ']') cursor.at += 2;
  if (isNew && markAt(cursor) === '{') return readBraces(cursor, depth);
  // `new()` of C#, `new(batch.Job)` of Go.
  if (isNew && markAt(cursor) === '(')
    return readCall(cursor, ['new'], { offset, depth, isNew, isList: false });
  const { path, last, isList } = readPath(cursor);
  const mark = markAt(cursor);
  if (mark === '{' && (isNew || isList || grammars[cursor.language].hasBraceLiterals)) {
    return readBraces(cursor, depth, isList ? 'list' : undefined);
  }
  if (mark === '(') return readCall(cursor, path, { offset, depth, isNew, isList });
  if (isNew || (last === 'new' && path.length > 1)) return newInstance();
  const known = variableAt(cursor, path) ?? (cursor.language === 'ruby' ? rubyCall(cursor, path) : undefined);
  return known ?? unknown(offset, path.join('.').slice(0, 60));
}

/** Ruby calls without brackets: `base.dup`. */
function rubyCall(cursor: Cursor, path: readonly string[]): Value | undefined {
  const receiver = path.length > 1 ? variableAt(cursor, path.slice(0, -1)) : undefined;
  return receiver && called(receiver, path.at(-1) ?? '', [], cursor);
}

interface NamePath {
  readonly path: readonly string[];
  readonly last: string;
  /** True for `Task[]` and `List<Task>`. */
  readonly isList: boolean;
}

/** `a.b.c`, generics and indexes apart. */
function readPath(cursor: Cursor): NamePath {
  const path = [nameAt(cursor)];
  cursor.at += 1;
  let isList = /^(?:list|vector|array|arrayList)$/i.test(path[0] ?? '');
  for (;;) {
    if (
      markAt(cursor) === '.' &&
      nameAt(cursor, 1) !== '' &&
      !(harmless.test(nameAt(cursor, 1)) && nameAt(cursor, 1) !== 'new')
    ) {
      path.push(nameAt(cursor, 1));
      isList = /^(?:list|vector|arrayList)$/i.test(nameAt(cursor, 1));
      cursor.at += 2;
    } else if (markAt(cursor) === '[' && markAt(cursor, 1) === ']') {
      isList = true;
      cursor.at += 2;
    } else if (
      markAt(cursor) === '[' &&
      markAt(cursor, 2) === ']' &&
      markAt(cursor, 3) === '(' &&
      nameAt(cursor, 1) !== ''
    ) {
      // Go's `ptr[uint64](2)`.
      cursor.at += 3;
    } else if (markAt(cursor) === '[' && path.length === 1 && path[0] === 'map') {
      if (!skipType(cursor)) break;
      isList = false;
    } else if (markAt(cursor) === '<') {
      if (!skipGeneric(cursor)) break;
    } else {
      const index = indexAt(cursor);
      if (index === undefined) break;
      path.push(index.step);
      cursor.at += index.length;
    }
  }
  return { path, last: path.at(-1) ?? '', isList };
}
