// What a value of the wrong type probably stood for. Old samples of the vendor write "1" for 1 and "TRUE" for true.

import type { Shape } from '../../wire/fields/shape.ts';
import { isJsonObject, type JsonValue } from '../../wire/json.ts';

/** The value of the right type that says the same, or undefined when there is no plain one. */
export function repairedValue(value: JsonValue, shape: Shape): JsonValue | undefined {
  switch (shape.kind) {
    case 'integer':
      return integerFrom(value, shape.unsigned);
    case 'flag':
      return flagFrom(value);
    case 'text':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
    case 'choice':
      return choiceFrom(value, shape.values);
    case 'list':
      return isWhole(value, shape.item) ? [value] : undefined;
    case 'object':
      return undefined;
  }
}

function integerFrom(value: JsonValue, unsigned: boolean): number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  // Full-width digits, as Chinese input methods write them, become plain ones.
  const digits = value.trim().replace(/[０-９＋－]/g, (sign) => sign.normalize('NFKC'));
  if (!/^[-+]?\d+$/.test(digits)) return undefined;
  const number = Number(digits);
  return Number.isSafeInteger(number) && !(unsigned && number < 0) ? number : undefined;
}

function flagFrom(value: JsonValue): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

function choiceFrom(value: JsonValue, values: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toUpperCase();
  return values.find((one) => one.toUpperCase() === word);
}

/** One item where a list of them is wanted. */
const isWhole = (value: JsonValue, item: Shape): boolean =>
  (item.kind === 'text' && typeof value === 'string' && value !== '') ||
  (item.kind === 'object' &&
    isJsonObject(value) &&
    Object.keys(value).every((name) => item.members.has(name)));
