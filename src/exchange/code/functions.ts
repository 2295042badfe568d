// Functions of a program that give a plain value back: `def request(): return {…}`, `const request = () => { return {…} }`.
import { type Cursor, markAt, nameAt } from './cursor.ts';
import { readValue } from './expression.ts';

export interface Functions {
  /** Reads the head of a function or what it gives back, if one stands at the cursor. */
  read(): boolean;
  /** A function may have been assigned to this name. */
  mayBegin(name: string): void;
}

const heads = /^(?:def|function)$/;

export function newFunctions(cursor: Cursor): Functions {
  let current: string | undefined;
  /** Ruby gives back the last value; here the one that stands first. */
  let opensBody = false;

  function head(): boolean {
    const name = nameAt(cursor, 1);
    if (!heads.test(nameAt(cursor)) || name === '') return false;
    current = name;
    cursor.at += 2;
    if (markAt(cursor) === '(') {
      // Parameters hide variables of the same name.
      for (; cursor.at < cursor.tokens.length && markAt(cursor) !== ')'; cursor.at += 1)
        if (nameAt(cursor) !== '') cursor.variables.delete(nameAt(cursor));
      cursor.at += 1;
    }
    opensBody = cursor.language === 'ruby';
    return true;
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
    read: () => head() || givenBack(),
    mayBegin: (name) => {
      if (/^(?:=>|\{)$/.test(markAt(cursor))) current = name;
    },
  };
}
