// The statements of a program that fill a request in: assignments, setters, put calls, and the call that sends it. The
// order of the statements is followed; branches and loops are not.
import { regions } from '../../wire/regions.ts';
import { type Cursor, type Failure, markAt, nameAt, skipGeneric } from './cursor.ts';
import { joined, newCursor, readValue } from './expression.ts';
import { readItems } from './items.ts';
import type { Language } from './language.ts';
import { sends } from './plainCalls.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type Entry, newList, newObject, type Value } from './value.ts';

export interface Program {
  /** What is handed to SubmitJob or to a reader of JSON, in the order of the text. */
  readonly sent: readonly Entry[];
  readonly variables: ReadonlyMap<string, Entry>;
  readonly region: string | undefined;
  readonly tokens: readonly Token[];
  readonly failure: Failure | undefined;
}

const puts =
  /^(?:put|Put|Add|add|set|Set|store|append|accumulate|addProperty|addParam|setParam|setParameter|insert|emplace|query)$/;
const pushes = /^(?:add|Add|append|push|push_back|emplace_back|Append|<<)$/;
const setter = /^[sS]et_?([A-Za-z]\w*)$/;

/** Parts of one text that grows by `+=`. */
const mostParts = 4000;

export function readProgram(text: string, language: Language): Program {
  const tokens = tokensOf(text, language);
  const variables = new Map<string, Entry>();
  const grown = new Map<string, Value[]>();
  const cursor = newCursor(tokens, language, variables);

  /** The object or list that a path leads to, made where there is none. */
  function holderOf(path: readonly string[], offset: number): Value | undefined {
    let value = variables.get(path[0] ?? '')?.value;
    if (
      value === undefined ||
      value.kind === 'unknown' ||
      (value.kind === 'scalar' && value.value === null)
    ) {
      value = newObject();
      variables.set(path[0] ?? '', { value, offset });
    }
    for (const step of path.slice(1)) {
      let next: Value | undefined;
      if (value.kind === 'object') next = value.members.get(step)?.value;
      else if (value.kind === 'list') next = value.items[Number(step)]?.value;
      else return undefined;
      if (next === undefined || next.kind === 'unknown') {
        next = newObject();
        setMember(value, step, { value: next, offset });
      }
      value = next;
    }
    return value;
  }

  function assign(path: readonly string[], entry: Entry): void {
    const last = path.at(-1) ?? '';
    if (path.length === 1) {
      variables.set(last, entry);
      grown.delete(last);
      return;
    }
    const holder = holderOf(path.slice(0, -1), entry.offset);
    if (holder) setMember(holder, last, entry);
  }

  function append(path: readonly string[], value: Value, offset: number): void {
    const [name = ''] = path;
    const known = variables.get(name);
    if (path.length !== 1 || known === undefined) return;
    const parts = grown.get(name) ?? [known.value];
    grown.set(name, parts);
    parts.push(value);
    const whole: Value =
      parts.length > mostParts ? { kind: 'unknown', offset, shown: name } : joined(parts, offset);
    variables.set(name, { value: whole, offset: known.offset });
  }

  function push(path: readonly string[], entries: readonly Entry[], offset: number): void {
    const known = holderOf(path, offset);
    if (known?.kind === 'list') known.items.push(...entries);
    else if (known?.kind === 'object' && known.members.size === 0) {
      const list = newList();
      list.items.push(...entries);
      assign(path, { value: list, offset });
    }
  }

  function call(path: readonly string[], offset: number): void {
    const method = path.at(-1) ?? '';
    const receiver = path.slice(0, -1);
    const set = setter.exec(method)?.[1];
    if (!sends.test(method) && !puts.test(method) && !pushes.test(method) && set === undefined) {
      cursor.at += 1;
      return;
    }
    const items = readItems(cursor, ')', 1);
    const [first, second] = items;
    if (first === undefined || cursor.failure) return;
    if (sends.test(method)) {
      cursor.sent.push(...items);
      if (receiver.length > 0 && /json|deserialize|parameters/i.test(method)) assign(receiver, first);
      return;
    }
    if (receiver.length === 0) return;
    if (puts.test(method) && second !== undefined && first.value.kind === 'text') {
      assign([...receiver, first.value.value.text], { value: second.value, offset });
    } else if (pushes.test(method)) push(receiver, items, offset);
    else if (set !== undefined) {
      const name = `${set.slice(0, 1).toUpperCase()}${set.slice(1)}`;
      assign([...receiver, name], { value: first.value, offset });
    }
  }

  while (cursor.at < tokens.length && !cursor.failure) {
    const token = tokens[cursor.at];
    if (token?.kind !== 'name') {
      cursor.at += 1;
      continue;
    }
    const offset = token.start;
    const path = readTarget(cursor);
    const mark = markAt(cursor);
    if (mark === '=') {
      cursor.at += 1;
      const found = { value: readValue(cursor, false), offset };
      if (path !== undefined && !cursor.failure) assign(path, found);
    } else if (mark === '+=') {
      cursor.at += 1;
      const value = readValue(cursor, false);
      if (path !== undefined) append(path, value, offset);
    } else if (mark === '<<' && language === 'ruby') {
      cursor.at += 1;
      const value = readValue(cursor, false);
      if (path === undefined) continue;
      if (variables.get(path[0] ?? '')?.value.kind === 'text') append(path, value, offset);
      else push(path, [{ value, offset }], offset);
    } else if (mark === '(' && path !== undefined) call(path, offset);
    else if (
      path !== undefined &&
      path.length > 1 &&
      language === 'ruby' &&
      sends.test(path.at(-1) ?? '') &&
      mark !== '.'
    ) {
      const value = readValue(cursor, false);
      cursor.sent.push({ value, offset });
      if (/deserialize/.test(path.at(-1) ?? '')) assign(path.slice(0, -1), { value, offset });
    }
  }
  return { sent: cursor.sent, variables, region: regionIn(tokens), tokens, failure: cursor.failure };
}

/** The region that a client is made with: no member of a request is a region alone. */
function regionIn(tokens: readonly Token[]): string | undefined {
  for (const token of tokens) {
    if (token.kind === 'string' && Object.hasOwn(regions, token.value.text)) return token.value.text;
  }
  return undefined;
}

function setMember(holder: Value, step: string, entry: Entry): void {
  if (holder.kind === 'object') {
    // PHP's `$tasks[] = $task`.
    holder.members.set(step === '' ? String(holder.members.size) : step, entry);
  } else if (holder.kind === 'list') {
    const index = step === '' ? holder.items.length : Number(step);
    if (Number.isInteger(index) && index >= 0 && index <= holder.items.length) holder.items[index] = entry;
  }
}

/** `job.Tasks[0].Name`, with what may stand before `=`: an annotation. Undefined for what is no such path. */
function readTarget(cursor: Cursor): readonly string[] | undefined {
  const path = [nameAt(cursor)];
  cursor.at += 1;
  for (;;) {
    if (markAt(cursor) === '.' && nameAt(cursor, 1) !== '') {
      path.push(nameAt(cursor, 1));
      cursor.at += 2;
    } else if (markAt(cursor) === '[' && markAt(cursor, 1) === ']') {
      path.push('');
      cursor.at += 2;
    } else if (markAt(cursor) === '[' && markAt(cursor, 2) === ']') {
      const index = cursor.tokens[cursor.at + 1];
      if (index?.kind !== 'string' && index?.kind !== 'number') return undefined;
      path.push(index.kind === 'string' ? index.value.text : String(index.value));
      cursor.at += 3;
    } else if (markAt(cursor) === '<' && skipGeneric(cursor)) continue;
    else break;
  }
  // `params: dict = …`, `const params: Record<string, unknown> = …`
  if (markAt(cursor) === ':' && nameAt(cursor, 1) !== '' && path.length === 1) {
    const start = cursor.at;
    cursor.at += 2;
    while (markAt(cursor) === '.' && nameAt(cursor, 1) !== '') cursor.at += 2;
    if (markAt(cursor) === '<') skipGeneric(cursor);
    if (markAt(cursor) === '[' && markAt(cursor, 1) === ']') cursor.at += 2;
    if (markAt(cursor) !== '=') cursor.at = start;
  }
  return path;
}
