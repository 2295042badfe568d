import type { Token } from './tokens.ts';
import type { Value } from './value.ts';

/** A whole number that is too large to be exact is kept by its digits. */
export function numberValue(
  { value, text, start }: Extract<Token, { kind: 'number' }>,
  sign: '' | '-' = '',
): Value {
  const digits = text.replaceAll('_', '');
  const isExact = /^\d+$/.test(digits) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isExact) return { kind: 'digits', text: `${sign}${digits}`, offset: start };
  return { kind: 'scalar', value: sign === '' ? value : -value };
}
