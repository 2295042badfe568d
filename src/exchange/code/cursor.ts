// Where reading stands in the words of a program, and what may be gone past.
import type { Doubt } from './doubts.ts';
import { grammars, type Language } from './language.ts';
import type { Token } from './tokens.ts';
import type { Entry, Value } from './value.ts';

export interface Failure {
  readonly offset: number;
  readonly reason: 'deep' | 'open' | 'comma';
}

export interface Cursor {
  /** Reads the expression at the cursor; `inside` brackets a line break does not end it. */
  readonly readValue: (cursor: Cursor, inside: boolean, depth: number) => Value;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly variables: Map<string, Entry>;
  at: number;
  /** What is handed to a call that sends it or reads it as JSON, in the order of the text. */
  readonly sent: Entry[];
  /** How often strings stood beside each other and became one. */
  joins: number;
  readonly doubts: Doubt[];
  /** Values that stand for others, of which they are copies. */
  readonly copiesOf: Map<Value, Value>;
  /** The parameters that are in sight, and the functions that have them. */
  readonly parameters: Map<string, string>;
  /** Names from other files. */
  readonly imported: Set<string>;
  /** Functions that change what they are handed, and what was handed to which. */
  readonly changing: Set<string>;
  readonly handed: Doubt[];
  /** What the variables of loops are items of. */
  readonly itemsOf: Map<string, Value>;
  /** The token after the loop or branch in which reading stands. */
  blockEnd: number;
  /** How many values were copied so far. */
  copies: number;
  /** Set when reading must stop. */
  failure: Failure | undefined;
}

/** Deeper than any request; each level is one call here. */
export const deepest = 200;

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
export function isOver(cursor: Cursor, inside: boolean): boolean {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || (token.kind === 'mark' && ends.test(token.text))) return true;
  return !inside && token.beginsLine && grammars[cursor.language].endsWithLine;
}

/** Reads past the rest of an expression that is not plain. */
export function skipRest(cursor: Cursor, inside: boolean): void {
  let depth = 0;
  for (; cursor.at < cursor.tokens.length; cursor.at += 1) {
    const mark = markAt(cursor);
    if (depth === 0 && isOver(cursor, inside) && mark !== ':') return;
    if (/^[([{]$/.test(mark)) depth += 1;
    if (/^[)\]}]$/.test(mark)) depth -= 1;
  }
}

const mostDoubts = 1000;

/** Something is done to a value that may be a part of the request: in a loop or branch, or by a call that is not followed. */
export function doubt(cursor: Cursor, value: Value | undefined, offset: number, call?: string): void {
  if (value === undefined || cursor.doubts.length >= mostDoubts) return;
  if (call !== undefined) cursor.doubts.push({ value, offset, call });
  else if (cursor.at <= cursor.blockEnd) cursor.doubts.push({ value, offset });
}

export const unknown = (offset: number, shown: string): Value => ({ kind: 'unknown', offset, shown });

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
export function skipType(cursor: Cursor): boolean {
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
