// The statements of a program that fill a request in: assignments, setters, put calls, and the call that sends it. The
// order of the statements is followed; branches and loops are not.
import { regions } from '../../wire/regions.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { readCalls } from './callStatement.ts';
import { type Cursor, doubt, type Failure, markAt, nameAt, unknown } from './cursor.ts';
import { declare, readTuple } from './declaration.ts';
import type { Doubt } from './doubts.ts';
import { newCursor, readValue } from './expression.ts';
import { newFunctions } from './functions.ts';
import { changesFurther } from './furtherChange.ts';
import { noteImported } from './imported.ts';
import type { Language } from './language.ts';
import { readEach, readLoop } from './loops.ts';
import { type Memory, newMemory } from './memory.ts';
import { sends } from './plainCalls.ts';
import { readTarget } from './target.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Entry, Value } from './value.ts';
import { variableAt } from './variableAt.ts';

export interface Program {
  /** What is handed to SubmitJob or to a reader of JSON, in the order of the text. */
  readonly sent: readonly Entry[];
  readonly variables: ReadonlyMap<string, Entry>;
  readonly region: string | undefined;
  readonly tokens: readonly Token[];
  readonly failure: Failure | undefined;
  readonly doubts: readonly Doubt[];
  readonly copiesOf: ReadonlyMap<Value, Value>;
}

export function readProgram(text: string, language: Language): Program {
  const tokens = tokensOf(text, language);
  const cursor = newCursor(tokens, language, new Map());
  const { variables } = cursor;
  const memory = newMemory(cursor);
  const blocks = blocksOf(text, tokens, language);
  const functions = newFunctions(cursor, blocks);
  while (cursor.at < tokens.length && !cursor.failure) {
    cursor.blockEnd = Math.max(cursor.blockEnd, blocks.endAt(cursor.at) ?? -1);
    readLoop(cursor);
    noteImported(cursor);
    if (language === 'go' && nameAt(cursor) === 'for') skipHead(cursor);
    if (functions.read()) continue;
    if (tokens[cursor.at]?.kind === 'name') readStatement(cursor, memory, blocks, functions.mayBegin);
    else cursor.at += 1;
  }
  // Only now: a function may stand behind its calls.
  for (const { value, offset, call = '' } of cursor.handed)
    if (cursor.changing.has(call)) doubt(cursor, value, offset, `${call}()`);
  const { sent, failure, doubts, copiesOf } = cursor;
  return { sent, variables, region: regionIn(tokens), tokens, failure, doubts, copiesOf };
}

/** What stands between Go's `for` and its block is no statement. */
function skipHead(cursor: Cursor): void {
  for (let ahead = 1; ahead < 60; ahead += 1) {
    if (markAt(cursor, ahead) !== '{') continue;
    cursor.at += ahead;
    return;
  }
}

function readStatement(
  cursor: Cursor,
  memory: Memory,
  blocks: Blocks,
  mayBegin: (name: string) => void,
): void {
  const token = cursor.tokens[cursor.at];
  const offset = token?.start ?? 0;
  const start = cursor.at;
  if (/^(?:del|delete)$/.test(nameAt(cursor)) && nameAt(cursor, 1) !== '') {
    cursor.at += 1;
    const removed = readTarget(cursor);
    doubt(cursor, removed && variableAt(cursor, removed.slice(0, -1)), offset, nameOf(token));
    return;
  }
  const path = readTarget(cursor);
  const mark = markAt(cursor);
  if (path && iterates.test(path.at(-1) ?? '')) readEach(cursor, path);
  if (mark === '=') {
    cursor.at += 1;
    const others = readMoreTargets(cursor);
    const value = readValue(cursor, false);
    if (path === undefined || cursor.failure) return;
    for (const each of [...others, path]) memory.assign(each, { value, offset });
    if (value.kind === 'unknown' && path.length === 1) mayBegin(path[0] ?? '');
  } else if (mark === '??=') {
    cursor.at += 1;
    const value = readValue(cursor, false);
    const held = path && variableAt(cursor, path);
    const isNothing = held === undefined || (held.kind === 'scalar' && held.value === null);
    if (path !== undefined && isNothing) memory.assign(path, { value, offset });
  } else if (/^[^=!<>+]=$|^(?:\*\*|<<|>>)=$/.test(mark)) {
    cursor.at += 1;
    readValue(cursor, false);
    const held = path && variableAt(cursor, path);
    if (held?.kind === 'object' || held?.kind === 'list') doubt(cursor, held, offset, mark);
    else if (path !== undefined) memory.assign(path, { value: unknown(offset, mark), offset });
  } else if (mark === '+=') {
    cursor.at += 1;
    const value = readValue(cursor, false);
    if (path !== undefined) memory.append(path, value, offset);
  } else if (mark === '<<' && cursor.language === 'ruby') {
    cursor.at += 1;
    const value = readValue(cursor, false);
    if (path === undefined) return;
    if (cursor.variables.get(path[0] ?? '')?.value.kind === 'text') memory.append(path, value, offset);
    else memory.push(path, [{ value, offset }], offset);
  } else if (path === undefined) return;
  else if (mark === '[') {
    if (changesFurther(cursor, cursor.at))
      doubt(cursor, variableAt(cursor, path), offset, `${path.join('.').slice(0, 40)}[…]`);
  } else if (mark === '(') {
    if (iterates.test(path.at(-1) ?? ''))
      cursor.blockEnd = Math.max(cursor.blockEnd, blocks.closeOf(cursor.at));
    readCalls(cursor, memory, path, offset);
  } else if (mark === ',' && token?.beginsLine) readTuple(cursor, memory, path, offset);
  else if (cursor.language === 'cpp' && path.length === 1) declare(cursor, memory, start, path, offset);
  else if (path.length > 1 && cursor.language === 'ruby' && sends.test(path.at(-1) ?? '') && mark !== '.') {
    const value = readValue(cursor, false);
    cursor.sent.push({ value, offset });
    if (/deserialize/.test(path.at(-1) ?? '')) memory.bind(path.slice(0, -1), { value, offset });
  }
}

/** The `b =` of `a = b = value`. */
function readMoreTargets(cursor: Cursor): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (let start = cursor.at; nameAt(cursor) !== ''; start = cursor.at) {
    const path = readTarget(cursor);
    if (path === undefined || markAt(cursor) !== '=') {
      cursor.at = start;
      break;
    }
    paths.push(path);
    cursor.at += 1;
  }
  return paths;
}

const iterates = /^(?:forEach|each|each_with_index|times|map|flatMap|reduce)$/;
const nameOf = (token: Token | undefined): string => (token?.kind === 'name' ? token.text : '');

/** The region that a client is made with: no member of a request is a region alone. */
function regionIn(tokens: readonly Token[]): string | undefined {
  for (const token of tokens) {
    if (token.kind === 'string' && Object.hasOwn(regions, token.value.text)) return token.value.text;
  }
  return undefined;
}
