// Statements that give names to values: several at once, or as a type has it.
import { type Cursor, markAt, nameAt } from './cursor.ts';
import { readValue } from './expression.ts';
import { readBraces } from './items.ts';
import type { Memory } from './memory.ts';
import { readTarget } from './target.ts';
import { type Entry, newObject } from './value.ts';

/** `a, b = 1, 2`. What does not come out even is not known any more. */
export function readTuple(cursor: Cursor, memory: Memory, first: readonly string[], offset: number): void {
  if (!/^(?:python|ruby|go)$/.test(cursor.language)) return;
  const start = cursor.at;
  const paths = [first];
  while (markAt(cursor) === ',' && nameAt(cursor, 1) !== '') {
    cursor.at += 1;
    const path = readTarget(cursor);
    if (path === undefined) break;
    paths.push(path);
  }
  if (markAt(cursor) !== '=') {
    cursor.at = start;
    return;
  }
  const values: Entry[] = [];
  do {
    cursor.at += 1;
    values.push({ value: readValue(cursor, false), offset });
  } while (markAt(cursor) === ',' && !cursor.failure);
  const [only] = values;
  const each = values.length === 1 && only?.value.kind === 'list' ? only.value.items : values;
  for (const [index, path] of paths.entries()) {
    const entry = each.length === paths.length ? each[index] : undefined;
    memory.assign(path, entry ?? { value: { kind: 'unknown', offset, shown: path.join('.') }, offset });
  }
}

/** C++: `Task boil;` is a new one, `std::vector<Task> tasks{a, b};` a full one. */
export function declare(
  cursor: Cursor,
  memory: Memory,
  start: number,
  path: readonly string[],
  offset: number,
): void {
  const before = cursor.tokens[start - 1];
  const isType =
    (before?.kind === 'name' &&
      !/^(?:return|delete|using|namespace|class|struct|enum|union|throw|goto|else|case|typedef|co_return|do|try)$/.test(
        before.text,
      )) ||
    (before?.kind === 'mark' && before.text === '>');
  if (!isType) return;
  const mark = markAt(cursor);
  if (mark === ';' || mark === ',') memory.assign(path, { value: newObject(), offset });
  else if (mark === '{') memory.assign(path, { value: readBraces(cursor, 1), offset });
}
