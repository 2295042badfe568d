import { lengthOf } from '../mappedText.ts';
import type { Cursor } from './cursor.ts';
import { isHole, type Pieces } from './interpolation.ts';
import { joined } from './joined.ts';
import { asText } from './methods.ts';
import type { Value } from './value.ts';
import { variableAt } from './variableAt.ts';

/** A string with its variables filled in; undefined where one of them is not known, and it stays as it stands. */
export function filledText(cursor: Cursor, pieces: Pieces | undefined, offset: number): Value | undefined {
  if (pieces === undefined) return undefined;
  const values: Value[] = [];
  for (const piece of pieces) {
    const known = isHole(piece) ? variableAt(cursor, piece.path) : undefined;
    const value: Value | undefined = isHole(piece)
      ? known && asText({ value: known, offset })
      : { kind: 'text', value: piece };
    if (value?.kind !== 'text' || value.variable !== undefined) return undefined;
    values.push(value);
  }
  const whole = joined(values, offset);
  return whole.kind === 'text' && lengthOf(whole.value) > 0 ? whole : undefined;
}
