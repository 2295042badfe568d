import { type Cursor, markAt } from './cursor.ts';
import type { ListValue } from './value.ts';

export interface Index {
  /** As a step of a path: `a`, `0`, `-1`. */
  readonly step: string;
  /** In words of the program. */
  readonly length: number;
}

/** The text or number that a variable holds, as a step. */
function heldBy({ variables }: Cursor, name: string): string | undefined {
  const value = variables.get(name)?.value;
  if (value?.kind === 'text') return value.variable === undefined ? value.value.text : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'number' ? String(value.value) : undefined;
}

/** An index that is known at the cursor: `["a"]`, `[0]`, `[key]`, in Python and Ruby also `[-1]`. */
export function indexAt(cursor: Cursor): Index | undefined {
  if (markAt(cursor) !== '[') return undefined;
  const isFromEnd = markAt(cursor, 1) === '-' && /^(?:python|ruby)$/.test(cursor.language);
  const at = isFromEnd ? 2 : 1;
  const token = cursor.tokens[cursor.at + at];
  if (markAt(cursor, at + 1) !== ']') return undefined;
  if (token?.kind === 'number') return { step: `${isFromEnd ? '-' : ''}${token.value}`, length: at + 2 };
  if (isFromEnd) return undefined;
  const step =
    token?.kind === 'string' ? token.value.text : token?.kind === 'name' && heldBy(cursor, token.text);
  return typeof step === 'string' ? { step, length: 3 } : undefined;
}

/** The place of a step in a list, counted from its end where it is negative; NaN where it is no number. */
export function placeIn(list: ListValue, step: string): number {
  const index = step === '' ? list.items.length : Number(step);
  return index < 0 ? index + list.items.length : index;
}
