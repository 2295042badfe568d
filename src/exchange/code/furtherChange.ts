import type { Cursor } from './cursor.ts';
import { changesValue } from './methods.ts';
import type { Token } from './tokens.ts';

/** Words that are looked at: more is no way to a value, but prose. */
const farthest = 200;

/** The word after the bracket that closes what is open at the index; undefined where it is too far. */
export function closeOf(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < tokens.length && at < from + farthest; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Whether indexes, members and calls that stand from the index on end in a change of what they lead to. */
export function changesFurther({ tokens, language }: Cursor, from: number): boolean {
  let method: string | undefined;
  for (let at: number | undefined = from; at !== undefined && at < from + farthest; ) {
    const token: Token | undefined = tokens[at];
    if (token?.kind !== 'mark') return false;
    const next: Token | undefined = tokens[at + 1];
    if (token.text === '.' && next?.kind === 'name') {
      method = next.text;
      at += 2;
    } else if (token.text === '[' || token.text === '(') {
      if (token.text === '(' && method !== undefined && changesValue(method)) return true;
      method = undefined;
      at = closeOf(tokens, at);
    } else return /^\+?=$/.test(token.text) || (token.text === '<<' && language === 'ruby');
  }
  return false;
}
