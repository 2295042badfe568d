// The value that an expression of a program plainly is: literals, models that are filled in, variables that were
// assigned before. Whatever would have to be run is `unknown`.
import { concatenated, type MappedText } from '../mappedText.ts';
import { grammars, type Language } from './language.ts';
import type { Token } from './tokens.ts';
import { type Entry, newList, newObject, type Value } from './value.ts';

export interface Failure {
  readonly offset: number;
  readonly reason: 'deep' | 'open' | 'comma';
}

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly variables: Map<string, Entry>;
  at: number;
  /** What is handed to a call that sends it or reads it as JSON, in the order of the text. */
  readonly sent: Entry[];
  /** Set when reading must stop. */
  failure: Failure | undefined;
}

/** Deeper than any request; each level is one call here. */
const deepest = 200;

const words = new Map<string, boolean | null>([
  ...(['true', 'True', 'TRUE', 'YES'] as const).map((word) => [word, true] as const),
  ...(['false', 'False', 'FALSE', 'NO'] as const).map((word) => [word, false] as const),
  ...(['null', 'None', 'nil', 'NULL', 'nullptr', 'undefined'] as const).map((word) => [word, null] as const),
]);
/** Calls that are handed a request, or the JSON of one. */
export const sends =
  /^(?:SubmitJob(?:Sync|Async|Callable)?|submitJob|submit_job|from_json_string|FromJsonString|fromJsonString|deserialize|_deserialize|SetActionParameters|call_json|callJson|call|doRequest|do_request|MakeRequestJson|CommonRequest|SetContent|setBody|SetBody)$/;
/** Calls that hand their only argument on. */
const passing =
  /^(?:(?:String|Int|Int64|Uint|Uint64|Int32|Uint32|Bool|Boolean|Float64)(?:Ptr|Value)?|(?:string|int|int64|uint64|long|bool|boolean|str|dict|list|tuple|Hash|Array|Object)|valueOf|parseInt|dumps|loads|stringify|parse|json_encode|json_decode|generate|to_json|toJson|toJSONString|toJsonString|SerializeObject|Serialize|Marshal|asList|of|vector|make_shared|move|Some|freeze|OrderedDict|Long|Integer|JSONObject|JObject|BigInteger|Number|ref|StringPtrs|Int64Ptrs|Uint64Ptrs|literal|c_str|FromJsonString|fromJsonString|fromObject|ToJson)$/;
/** Methods of a value that change nothing that matters. */
const harmless =
  /^(?:toString|to_json|to_s|to_h|ToString|str|c_str|strip|trim|trimIndent|freeze|encode|dump|build|toJSONString|ToArray|ToList|squish)$/;

export const markAt = ({ tokens, at }: Cursor, ahead = 0): string => {
  const token = tokens[at + ahead];
  return token?.kind === 'mark' ? token.text : '';
};
export const nameAt = ({ tokens, at }: Cursor, ahead = 0): string => {
  const token = tokens[at + ahead];
  return token?.kind === 'name' ? token.text : '';
};
export const offsetAt = ({ tokens, at }: Cursor): number => tokens[at]?.start ?? tokens.at(-1)?.end ?? 0;

const ends = /^[,;)\]}:]$/;

/** True where an expression is over; outside of brackets a line may end it. */
function isOver(cursor: Cursor, inside: boolean): boolean {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || (token.kind === 'mark' && ends.test(token.text))) return true;
  return !inside && token.beginsLine && grammars[cursor.language].endsWithLine;
}

/** Reads past the rest of an expression that is not plain. */
function skipRest(cursor: Cursor, inside: boolean): void {
  let depth = 0;
  for (; cursor.at < cursor.tokens.length; cursor.at += 1) {
    const mark = markAt(cursor);
    if (depth === 0 && isOver(cursor, inside) && mark !== ':') return;
    if (/^[([{]$/.test(mark)) depth += 1;
    if (/^[)\]}]$/.test(mark)) depth -= 1;
  }
}

const unknown = (offset: number, shown: string): Value => ({ kind: 'unknown', offset, shown });

/** Reads the expression at the cursor; `inside` brackets a line break does not end it. */
export function readValue(cursor: Cursor, inside: boolean, depth = 0): Value {
  const offset = offsetAt(cursor);
  if (depth > deepest) cursor.failure ??= { offset, reason: 'deep' };
  if (cursor.failure) return unknown(offset, '…');
  const parts = [readPart(cursor, inside, depth)];
  while (!cursor.failure && markAt(cursor) === '+') {
    cursor.at += 1;
    parts.push(readPart(cursor, inside, depth));
  }
  const value = joined(parts, offset);
  if (cursor.failure || isOver(cursor, inside)) return value;
  // `if`, `unless` and `rescue` after a statement say when, not what.
  if (/^(?:if|unless|rescue|or|and)$/.test(nameAt(cursor)) && !inside) {
    skipRest(cursor, inside);
    return value;
  }
  const shown = shownAt(cursor);
  skipRest(cursor, inside);
  return unknown(offset, shown);
}

const shownAt = (cursor: Cursor): string => markAt(cursor) || nameAt(cursor) || '…';

/** Texts joined by `+` are one text; anything else that is added is not plain. */
export function joined(values: readonly Value[], offset: number): Value {
  const [only] = values;
  if (only && values.length === 1) return only;
  const parts: MappedText[] = [];
  let variable: number | undefined;
  for (const value of values) {
    if (value.kind !== 'text') return unknown(offset, '+');
    parts.push(value.value);
    variable ??= value.variable;
  }
  return { kind: 'text', value: concatenated(parts), variable };
}

/** One value with the calls behind it. */
function readPart(cursor: Cursor, inside: boolean, depth: number): Value {
  let value = readBare(cursor, inside, depth);
  while (!cursor.failure && markAt(cursor) === '.' && nameAt(cursor, 1) !== '') {
    const offset = offsetAt(cursor);
    const method = nameAt(cursor, 1);
    cursor.at += 2;
    if (!harmless.test(method)) {
      skipRest(cursor, inside);
      return unknown(offset, method);
    }
    if (markAt(cursor) === '(') readItems(cursor, ')', depth + 1);
  }
  if (value.kind === 'text' && grammars[cursor.language].joinsStrings) {
    const parts: Value[] = [value];
    while (!cursor.failure && cursor.tokens[cursor.at]?.kind === 'string' && !isOver(cursor, inside)) {
      parts.push(readBare(cursor, inside, depth));
    }
    value = joined(parts, offsetAt(cursor));
  }
  return value;
}

function readBare(cursor: Cursor, inside: boolean, depth: number): Value {
  const token = cursor.tokens[cursor.at];
  const offset = offsetAt(cursor);
  if (token === undefined) return unknown(offset, '…');
  if (depth > deepest) {
    cursor.failure ??= { offset, reason: 'deep' };
    return unknown(offset, '…');
  }
  if (token.kind === 'string') {
    cursor.at += 1;
    if (!token.isClosed) cursor.failure ??= { offset, reason: 'open' };
    return { kind: 'text', value: token.value, variable: token.variable };
  }
  if (token.kind === 'number') {
    cursor.at += 1;
    return { kind: 'scalar', value: token.value };
  }
  if (token.kind === 'name') return readNamed(cursor, inside, depth);
  switch (token.text) {
    case '{':
      return readBraces(cursor, depth);
    case '[':
      return readBrackets(cursor, depth);
    case '(':
      return readParentheses(cursor, inside, depth);
    case '&':
    case '*':
    case '!':
      cursor.at += 1;
      if (token.text !== '!') return readBare(cursor, inside, depth + 1);
      skipRest(cursor, inside);
      return unknown(offset, '!');
    case '-': {
      const next = cursor.tokens[cursor.at + 1];
      if (next?.kind !== 'number') break;
      cursor.at += 2;
      return { kind: 'scalar', value: -next.value };
    }
  }
  const shown = token.text;
  if (!isOver(cursor, inside)) cursor.at += 1;
  skipRest(cursor, inside);
  return unknown(offset, shown);
}

/** `(value)`, `(a, b)` as a tuple, and a cast before a value. */
function readParentheses(cursor: Cursor, inside: boolean, depth: number): Value {
  const offset = offsetAt(cursor);
  const isCast =
    nameAt(cursor, 1) !== '' && /^[\])>*]$/.test(markAt(cursor, 2) || ')') && markAt(cursor, 2) === ')';
  const after = cursor.tokens[cursor.at + 3];
  if (
    isCast &&
    after !== undefined &&
    (after.kind !== 'mark' || /^[{["(]$/.test(after.text)) &&
    !after.beginsLine
  ) {
    cursor.at += 3;
    return readPart(cursor, inside, depth + 1);
  }
  const items = readItems(cursor, ')', depth + 1);
  if (items.length === 1 && items[0]) return items[0].value;
  return items.length === 0 ? unknown(offset, '()') : { kind: 'list', items };
}

/** `[a, b]`, PHP's `['a' => 1]`, and Go's `[]string{…}`. */
function readBrackets(cursor: Cursor, depth: number): Value {
  if (cursor.language === 'go') {
    const start = cursor.at;
    const typed = skipType(cursor);
    if (typed && markAt(cursor) === '{') return readBraces(cursor, depth, 'list');
    cursor.at = start;
  }
  return readBraces(cursor, depth, 'list', ']');
}

/** A name: a word, a variable, a model, a call. */
function readNamed(cursor: Cursor, inside: boolean, depth: number): Value {
  const offset = offsetAt(cursor);
  const first = nameAt(cursor);
  if (words.has(first) && markAt(cursor, 1) !== '(') {
    cursor.at += 1;
    return { kind: 'scalar', value: words.get(first) ?? null };
  }
  if (/^(?:await|return|const|co_await)$/.test(first)) {
    cursor.at += 1;
    return readBare(cursor, inside, depth + 1);
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

/** Goes past `<A, B<C>>`; false, and nowhere, when this is none. */
export function skipGeneric(cursor: Cursor): boolean {
  let depth = 0;
  for (let ahead = 0; ahead < 40; ahead += 1) {
    const token = cursor.tokens[cursor.at + ahead];
    if (token === undefined || token.kind === 'string') return false;
    if (token.kind !== 'mark') continue;
    if (token.text === '<') depth += 1;
    else if (token.text === '<<') depth += 2;
    else if (token.text === '>') depth -= 1;
    else if (!/^[,.[\]?*&:]$/.test(token.text)) return false;
    if (depth === 0) {
      cursor.at += ahead + 1;
      return true;
    }
  }
  return false;
}

/** Goes past Go's `[]*batch.Task`, `[string]interface{}`; false when this is no type. */
function skipType(cursor: Cursor): boolean {
  for (let steps = 0; steps < 24; steps += 1) {
    const mark = markAt(cursor);
    if (mark === '[') {
      const inner = cursor.tokens[cursor.at + 1];
      const close =
        markAt(cursor, 1) === ']' ? 1 : markAt(cursor, 2) === ']' && inner?.kind !== 'string' ? 2 : 0;
      if (close === 0) return false;
      cursor.at += close + 1;
    } else if (mark === '*' || mark === '.') cursor.at += 1;
    else if (nameAt(cursor) === 'interface' && markAt(cursor, 1) === '{' && markAt(cursor, 2) === '}')
      cursor.at += 3;
    else if (nameAt(cursor) !== '') cursor.at += 1;
    else return mark === '{';
  }
  return false;
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

interface Pair extends Entry {
  readonly name?: string;
}

const membersOrList = (items: readonly Pair[]): Value =>
  items.some(({ name }) => name !== undefined) || items.length === 0
    ? membersOf(items)
    : { kind: 'list', items: [...items] };

function membersOf(items: readonly Pair[]): Value {
  const object = newObject();
  for (const { name, value, offset } of items)
    if (name !== undefined) object.members.set(name, { value, offset });
  return object;
}

/** `{…}` and `[…]`: members when they have names, else items. C#'s `{ {"a", 1} }` are members too. */
function readBraces(cursor: Cursor, depth: number, empty: 'list' | 'object' = 'object', close = '}'): Value {
  const items = readItems(cursor, close, depth + 1);
  if (items.length === 0) return empty === 'list' ? newList() : newObject();
  if (items.some(({ name }) => name !== undefined)) return membersOf(items);
  const pairs = cursor.language === 'csharp' || cursor.language === 'cpp' ? pairsOf(items) : undefined;
  return pairs ?? { kind: 'list', items };
}

function pairsOf(items: readonly Pair[]): Value | undefined {
  const object = newObject();
  for (const { value, offset } of items) {
    const [key, member, ...more] = value.kind === 'list' ? value.items : [];
    if (key?.value.kind !== 'text' || member === undefined || more.length > 0) return undefined;
    object.members.set(key.value.value.text, { value: member.value, offset });
  }
  return object;
}

/** Reads from an opening bracket to its close: `a, b`, `name: a`, `name = a`, `["name"] = a`. */
export function readItems(cursor: Cursor, close: string, depth: number): Pair[] {
  const items: Pair[] = [];
  const open = offsetAt(cursor);
  cursor.at += 1;
  for (;;) {
    if (cursor.failure) return items;
    if (cursor.at >= cursor.tokens.length) {
      cursor.failure = { offset: open, reason: 'open' };
      return items;
    }
    const mark = markAt(cursor);
    if (mark === close) {
      cursor.at += 1;
      return items;
    }
    const before = cursor.at;
    if (mark === ',' || mark === ';') cursor.at += 1;
    else {
      items.push(readPair(cursor, depth, close));
      // A colon after a value: a comma is missing before its name. What follows must not pass for the value's rest.
      if (markAt(cursor) === ':' && !cursor.failure)
        cursor.failure = { offset: offsetAt(cursor), reason: 'comma' };
    }
    // Never stand still, whatever stands here.
    if (cursor.at === before) cursor.at += 1;
  }
}

function readPair(cursor: Cursor, depth: number, close: string): Pair {
  const offset = offsetAt(cursor);
  const token = cursor.tokens[cursor.at];
  const isIndexed = markAt(cursor) === '[' && markAt(cursor, 2) === ']' && /^[=:]$/.test(markAt(cursor, 3));
  const key = isIndexed ? cursor.tokens[cursor.at + 1] : token;
  const divides = isIndexed ? markAt(cursor, 3) : markAt(cursor, 1);
  const isPair = divides === ':' || (divides === '=' && (key?.kind === 'name' || isIndexed));
  if (isPair && (key?.kind === 'name' || key?.kind === 'string' || key?.kind === 'number')) {
    cursor.at += isIndexed ? 4 : 2;
    const name = key.kind === 'string' ? key.value.text : key.text;
    const isIndex = key.kind === 'number';
    const value = readValue(cursor, true, depth);
    return isIndex && cursor.language === 'php' ? { value, offset } : { name, value, offset };
  }
  // `{ Job, Placement }` of JavaScript.
  const isShort = cursor.language === 'nodejs' && close === '}' && /^[,}]$/.test(divides);
  if (isShort && token?.kind === 'name')
    return { name: token.text, value: readValue(cursor, true, depth), offset };
  if (markAt(cursor) === '...' || (markAt(cursor) === '*' && markAt(cursor, 1) === '*')) cursor.at += 1;
  return { value: readValue(cursor, true, depth), offset };
}
