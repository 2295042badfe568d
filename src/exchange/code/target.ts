// What stands before `=`, `(` or `+=` in a statement.
import { type Cursor, markAt, nameAt, skipGeneric } from './cursor.ts';
import { indexAt } from './indexAt.ts';
import { gotMemberName } from './methods.ts';

/** Steps: no request is so deep, and each look at a path goes along all of it. */
export const longestPath = 64;

/** `job.Tasks[0].Name`, with what may stand before `=`: an annotation. Undefined for what is no such path. */
export function readTarget(cursor: Cursor): readonly string[] | undefined {
  const path = [nameAt(cursor)];
  cursor.at += 1;
  for (;;) {
    if (readGetter(cursor, path)) continue;
    if (markAt(cursor) === '.' && nameAt(cursor, 1) !== '') {
      path.push(nameAt(cursor, 1));
      cursor.at += 2;
    } else if (markAt(cursor) === '[' && markAt(cursor, 1) === ']') {
      path.push('');
      cursor.at += 2;
    } else if (markAt(cursor) === '<' && skipGeneric(cursor)) continue;
    else {
      const index = indexAt(cursor);
      if (index === undefined) break;
      path.push(index.step);
      cursor.at += index.length;
    }
  }
  if (path.length === 1 && !/^(?:const|var)$/.test(path[0] ?? '')) skipAnnotation(cursor);
  return path.length > longestPath ? undefined : path;
}

/** `.getJob()` and `.get(0)` lead further in, when something follows. */
function readGetter(cursor: Cursor, path: string[]): boolean {
  if (markAt(cursor) !== '.' || markAt(cursor, 2) !== '(') return false;
  const method = nameAt(cursor, 1);
  const name = gotMemberName(method);
  if (name !== undefined && markAt(cursor, 3) === ')' && markAt(cursor, 4) === '.') {
    path.push(name);
    cursor.at += 4;
    return true;
  }
  const index = cursor.tokens[cursor.at + 3];
  const isIndex = index?.kind === 'number' || index?.kind === 'string';
  if (!/^(?:get|at)$/.test(method) || !isIndex || markAt(cursor, 4) !== ')' || markAt(cursor, 5) !== '.')
    return false;
  path.push(index.kind === 'string' ? index.value.text : String(index.value));
  cursor.at += 5;
  return true;
}

/** `params: dict = …`, `const params: Record<string, unknown> = …`, `var name string = …`. */
function skipAnnotation(cursor: Cursor): void {
  const begins = cursor.tokens[cursor.at]?.beginsLine === true;
  if (cursor.language === 'go' && !begins && nameAt(cursor) !== '' && markAt(cursor, 1) === '=')
    cursor.at += 1;
  // `try:` and `class Tea:` end their line; an annotation goes on in it.
  const isBlock = cursor.language === 'python' && cursor.tokens[cursor.at + 1]?.beginsLine === true;
  if (markAt(cursor) !== ':' || nameAt(cursor, 1) === '' || isBlock) return;
  const start = cursor.at;
  cursor.at += 2;
  while (markAt(cursor) === '.' && nameAt(cursor, 1) !== '') cursor.at += 2;
  if (markAt(cursor) === '<') skipGeneric(cursor);
  if (markAt(cursor) === '[' && markAt(cursor, 1) === ']') cursor.at += 2;
  if (markAt(cursor) !== '=') cursor.at = start;
}
