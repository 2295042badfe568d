// A name in an expression: a word, a variable that was assigned before, a model, a call.
import { type Cursor, markAt, nameAt, offsetAt, skipGeneric, skipType, unknown } from './cursor.ts';
import { membersOrList, readBraces, readItems } from './items.ts';
import { grammars } from './language.ts';
import { harmless, passing, sends } from './plainCalls.ts';
import { newList, newObject, type Value } from './value.ts';

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
  const isNew = first === 'new';
  if (isNew) cursor.at += 1;
  if (isNew && markAt(cursor) === '[' && markAt(cursor, 1) === ']') cursor.at += 2;
  if (isNew && markAt(cursor) === '{') return readBraces(cursor, depth);
  const { path, last, isList } = readPath(cursor);
  const mark = markAt(cursor);
  if (mark === '{' && (isNew || isList || grammars[cursor.language].hasBraceLiterals)) {
    return readBraces(cursor, depth, isList ? 'list' : undefined);
  }
  if (mark === '(') return readCall(cursor, path, last, offset, depth, isNew);
  if (isNew) return newObject();
  if (last === 'new' && path.length > 1) return newObject();
  const known = variableAt(cursor, path);
  return known ?? unknown(offset, path.join('.').slice(0, 60));
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
    } else if (markAt(cursor) === '[' && path.length === 1 && path[0] === 'map') {
      if (!skipType(cursor)) break;
      isList = false;
    } else if (
      markAt(cursor) === '[' &&
      cursor.tokens[cursor.at + 1]?.kind !== 'name' &&
      markAt(cursor, 2) === ']'
    ) {
      const index = cursor.tokens[cursor.at + 1];
      path.push(
        index?.kind === 'number' ? String(index.value) : index?.kind === 'string' ? index.value.text : '',
      );
      cursor.at += 3;
    } else if (markAt(cursor) === '<') {
      if (!skipGeneric(cursor)) break;
    } else break;
  }
  return { path, last: path.at(-1) ?? '', isList };
}

function variableAt({ variables }: Cursor, path: readonly string[]): Value | undefined {
  let value = variables.get(path[0] ?? '')?.value;
  for (const step of path.slice(1)) {
    if (value?.kind === 'object') value = value.members.get(step)?.value;
    else if (value?.kind === 'list') value = value.items[Number(step)]?.value;
    else return undefined;
  }
  return value;
}

function readCall(
  cursor: Cursor,
  path: readonly string[],
  last: string,
  offset: number,
  depth: number,
  isNew: boolean,
): Value {
  const items = readItems(cursor, ')', depth + 1);
  const [first, ...more] = items;
  if (sends.test(last) && !cursor.failure) cursor.sent.push(...items);
  if (last === 'append' && first !== undefined) {
    const before = first.value.kind === 'list' ? first.value.items : [];
    return { kind: 'list', items: [...before, ...more] };
  }
  if (last === 'array' && cursor.language === 'php') return membersOrList(items);
  if (last === 'make' || (isNew && /(?:List|Vector|Set)$/.test(last) && first === undefined))
    return newList();
  if (passing.test(last) && first !== undefined) {
    if (/^(?:of|asList|tuple|vector|StringPtrs|Int64Ptrs)$/.test(last) && first.value.kind !== 'list') {
      return last === 'of' && path.at(-2) === 'Map' ? unknown(offset, 'Map.of') : { kind: 'list', items };
    }
    return first.value;
  }
  // `C# new Dictionary<…> { … }` and `new Task { … }` with empty parentheses before the members.
  if (items.length === 0 && markAt(cursor) === '{' && isNew) return readBraces(cursor, depth);
  const isModel = isNew || last === 'new' || /^[A-Z]/.test(last) || /^New[A-Z]/.test(last);
  if (items.length === 0 && isModel) return newObject();
  if (isNew && first?.value.kind === 'list' && items.length === 1) return first.value;
  return unknown(offset, `${path.join('.').slice(0, 60)}()`);
}
