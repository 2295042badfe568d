// A call in an expression: what it plainly gives back, without running it.
import { concatenatedList, deepCopy, mergedObject, mergeInto, shallowCopy } from './copies.ts';
import { type Cursor, doubt, markAt, nameAt, unknown } from './cursor.ts';
import { membersOrList, type Pair, readBraces, readItems } from './items.ts';
import { joinedBy } from './joined.ts';
import { asText, called, changes } from './methods.ts';
import { passing, sends } from './plainCalls.ts';
import { newInstance, newList, newObject, plainText, type Value } from './value.ts';
import { variableAt } from './variableAt.ts';

export interface CallOptions {
  readonly offset: number;
  readonly depth: number;
  readonly isNew: boolean;
  /** True for `List<Task>`. */
  readonly isList: boolean;
}

/** Calls that make one object of several. */
const merges =
  /^(?:assign|array_merge|array_replace|merge|extend|dict|OrderedDict|HashMap|TreeMap|LinkedHashMap|Dictionary|SortedDictionary|ofEntries|JObject|JSONObject)$/;
/** Calls that make a list of what they are given. */
const lists = /^(?:of|asList|tuple|vector|singletonList|newArrayList|StringPtrs|Int64Ptrs|JArray|JSONArray)$/;
/** Calls that give a new one of what they are given, and of all that it holds. */
const deepCopies =
  /^(?:deepcopy|structuredClone|cloneDeep|deepClone|loads|parse|json_decode|parseObject|Parse)$/;
/** Calls that give a new list of the same items. */
const listCopies = /^(?:list|tuple|from|copyOf|clone|array_values|ArrayList|LinkedList|List)$/;
const pairs = /^(?:entry|JProperty|KeyValuePair|Pair|pair|make_pair|SimpleEntry|singletonMap)$/;
const builder = /^(?:StringBuilder|StringBuffer)$/;
/** `common.StringPtr`, and what people call such helpers. */
const pointer = /(?:ptr|pointer|PtrTo)$/i;

/** Reads from the bracket of the call. */
export function readCall(cursor: Cursor, path: readonly string[], options: CallOptions): Value {
  const { offset, depth, isNew, isList } = options;
  const last = path.at(-1) ?? '';
  const items = readItems(cursor, ')', depth + 1);
  if (sends.test(last) && !cursor.failure) cursor.sent.push(...items);
  // `new Dictionary<…>() { … }`, `new Task() { … }`.
  if (isNew && markAt(cursor) === '{' && items.length === 0) {
    if (markAt(cursor, 1) === '{' && nameAt(cursor, 2) !== '' && markAt(cursor, 3) === '(')
      return readInitialiser(cursor, listNamed.test(last) ? newList() : newInstance(), depth);
    return readBraces(cursor, depth, isList ? 'list' : undefined);
  }
  const receiver = path.length > 1 ? variableAt(cursor, path.slice(0, -1)) : undefined;
  const result = receiver && called(receiver, last, items, cursor);
  if (result) return result;
  if (changes.test(last)) doubt(cursor, receiver, offset, `${last}()`);
  // A function of the program that gives back what it was seen to give back.
  const own = items.length === 0 && !isNew ? variableAt(cursor, path) : undefined;
  return own ?? ofName(cursor, path, items, options) ?? unknown(offset, `${path.join('.').slice(0, 60)}()`);
}

const listNamed = /(?:List|Vector|Set|Array)$/;

function ofName(
  cursor: Cursor,
  path: readonly string[],
  items: readonly Pair[],
  { offset, isNew }: CallOptions,
): Value | undefined {
  const last = path.at(-1) ?? '';
  const [first, ...more] = items;
  if (deepCopies.test(last) && first !== undefined && more.length === 0 && first.value.kind !== 'text')
    return deepCopy(cursor, first);
  if (listCopies.test(last) && first?.value.kind === 'list' && more.length === 0)
    return shallowCopy(cursor, first);
  if (last === 'copy' && first !== undefined && more.length === 0) return shallowCopy(cursor, first);
  if (last === 'append' && first !== undefined) {
    const before = first.value.kind === 'list' ? first.value.items : [];
    return { kind: 'list', items: [...before, ...more] };
  }
  if (last === 'array' && cursor.language === 'php') return membersOrList(cursor, items);
  if (last === 'array' && first?.value.kind === 'list') return first.value;
  if (builder.test(last)) return first === undefined ? plainText('', offset) : asText(first);
  if (/^(?:join|Join|implode)$/.test(last)) return joinedPieces(first, more);
  if (last === 'make') return newObject();
  if (isNew && listNamed.test(last) && first === undefined) return newList();
  if (/Map$/.test(path.at(-2) ?? '') && last === 'of') return mapOf(items);
  if (pairs.test(last) && items.length === 2) return mapOf(items);
  if (
    items.some(({ name }) => name !== undefined) &&
    (isNew || merges.test(last) || /^[A-Z]|^new$/.test(last))
  )
    return membersOrList(cursor, unnamedSpread(items));
  if (merges.test(last) && items.length > 0) return merged(cursor, last, items);
  if (lists.test(last) && first !== undefined && (first.value.kind !== 'list' || more.length > 0))
    return { kind: 'list', items: [...items] };
  if ((passing.test(last) || (pointer.test(last) && more.length === 0)) && first !== undefined)
    return first.value;
  const isModel = isNew || last === 'new' || /^(?:[A-Z]|New[A-Z]|make_(?:shared|unique)$)/.test(last);
  if (items.length === 0 && isModel) return newInstance();
  if (isNew && last === 'new') return newInstance();
  return isNew && first?.value.kind === 'list' && more.length === 0 ? first.value : undefined;
}

/** `String.join("", a, b)` of Java, `implode('', [a, b])` of PHP, `strings.Join([]string{a, b}, "")` of Go. */
function joinedPieces(first: Pair | undefined, more: readonly Pair[]): Value | undefined {
  const [second] = more;
  if (first?.value.kind === 'list') return joinedBy(second, first.value.items);
  return joinedBy(first, second?.value.kind === 'list' && more.length === 1 ? second.value.items : more);
}

/** `Map.of("a", 1, "b", 2)`. */
function mapOf(items: readonly Pair[]): Value | undefined {
  if (items.length % 2 === 1) return undefined;
  const object = newObject();
  for (let at = 0; at < items.length; at += 2) {
    const [key, member] = [items[at], items[at + 1]];
    if (key?.value.kind !== 'text' || member === undefined) return undefined;
    object.members.set(key.value.value.text, { value: member.value, offset: key.offset });
  }
  return object;
}

/** `dict(base, A=1)`: what has no name is an object to take over. */
const unnamedSpread = (items: readonly Pair[]): readonly Pair[] =>
  items.map((item) => (item.name === undefined ? { ...item, isSpread: true } : item));

function merged(cursor: Cursor, last: string, items: readonly Pair[]): Value | undefined {
  const [first] = items;
  if (items.every(({ value }) => value.kind === 'list')) {
    return items.length === 1 && last !== 'array_merge' ? undefined : concatenatedList(cursor, items);
  }
  if (last !== 'assign' || first?.value.kind !== 'object') return mergedObject(cursor, items);
  for (const item of items.slice(1)) mergeInto(cursor, first.value, item);
  return first.value;
}

/** Java's `new HashMap<>() {{ put("a", 1); put("b", 2); }}`. */
function readInitialiser(cursor: Cursor, value: Value, depth: number): Value {
  cursor.at += 2;
  while (!cursor.failure && cursor.at < cursor.tokens.length && markAt(cursor) !== '}') {
    const method = nameAt(cursor);
    cursor.at += 1;
    if (method !== '' && markAt(cursor) === '(')
      called(value, method, readItems(cursor, ')', depth + 1), cursor);
  }
  cursor.at += markAt(cursor, 1) === '}' ? 2 : 1;
  return value;
}
