// Functions of a program that give a plain value back: `def request(): return {…}`, `const request = () => { return {…} }`.
import type { Blocks } from './blocks.ts';
import { type Cursor, markAt, nameAt } from './cursor.ts';
import { readValue } from './expression.ts';
import type { Entry } from './value.ts';

export interface Functions {
  /** Reads the head of a function or what it gives back, if one stands at the cursor. */
  read(): boolean;
  /** A function may have been assigned to this name. */
  mayBegin(name: string): void;
}

const heads = /^(?:def|function)$/;

interface Scope {
  readonly end: number;
  /** What the names of its parameters mean outside of it. */
  readonly hidden: readonly (readonly [string, Entry | undefined])[];
}

export function newFunctions(cursor: Cursor, blocks: Blocks): Functions {
  const scopes: Scope[] = [];
  let current: string | undefined;
  /** Ruby gives back the last value; here the one that stands first. */
  let opensBody = false;

  function head(): boolean {
    const name = nameAt(cursor, 1);
    if (!heads.test(nameAt(cursor)) || name === '') return false;
    current = name;
    const end = blocks.bodyEnd(cursor.at) ?? cursor.tokens.length;
    cursor.at += 2;
    if (markAt(cursor) === '(') {
      const hidden: (readonly [string, Entry | undefined])[] = [];
      for (; cursor.at < cursor.tokens.length && markAt(cursor) !== ')'; cursor.at += 1) {
        const parameter = nameAt(cursor);
        if (parameter === '') continue;
        hidden.push([parameter, cursor.variables.get(parameter)]);
        cursor.variables.delete(parameter);
        cursor.parameters.set(parameter, name);
      }
      cursor.at += 1;
      scopes.push({ end, hidden });
    }
    opensBody = cursor.language === 'ruby';
    return true;
  }

  /** Behind a function the names of its parameters mean what they meant before. */
  function leave(): void {
    for (let scope = scopes.at(-1); scope !== undefined && cursor.at >= scope.end; scope = scopes.at(-1)) {
      scopes.pop();
      for (const [name, entry] of scope.hidden) {
        cursor.parameters.delete(name);
        if (entry === undefined) cursor.variables.delete(name);
        else cursor.variables.set(name, entry);
      }
    }
  }

  function givenBack(): boolean {
    const token = cursor.tokens[cursor.at];
    const isReturn = nameAt(cursor) === 'return';
    const isLast = opensBody && token?.kind === 'mark' && token.beginsLine;
    opensBody = false;
    if (!isReturn && !isLast) return false;
    const at = isReturn ? 1 : 0;
    if (
      !/^[{[]$/.test(markAt(cursor, at)) &&
      !(isReturn && markAt(cursor, 1) === '(' && markAt(cursor, 2) === '{')
    )
      return false;
    const offset = token?.start ?? 0;
    cursor.at += at;
    const value = readValue(cursor, false);
    cursor.variables.set(current ?? 'return', { value, offset });
    return true;
  }

  return {
    read: () => {
      leave();
      return head() || givenBack();
    },
    mayBegin: (name) => {
      if (/^(?:=>|\{)$/.test(markAt(cursor))) current = name;
    },
  };
}
