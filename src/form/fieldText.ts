// Between the draft's values and the text that stands in a field. Both ways are lossless where they can be: a value of
// the wrong type is shown as it is, and a text that is no number is kept as the text, for the check to report.
import type { JsonValue } from '../wire/json.ts';

/** What a field shows for a value; a value that is no text is shown as JSON. */
export function textOf(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** undefined (the member is removed) for an empty text. */
export const parseText = (text: string): JsonValue | undefined => (text === '' ? undefined : text);

/** The cell of a list: emptied it stays, because removing its member would change which item it is. */
export const parseCell = (text: string): JsonValue => text;

/** The number for a text that is an integer, blanks around it aside; else the text as typed. */
export function parseNumber(text: string): JsonValue | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return parseText(text);
  const number = Number(trimmed);
  // Number.isSafeInteger: past 2^53 the number would not be the one that was typed. `|| 0` makes -0 a plain 0.
  return /^-?\d+$/.test(trimmed) && Number.isSafeInteger(number) ? number || 0 : text;
}

/** The text one step up or down. An empty or unreadable text steps from the default. */
export function stepText(text: string, by: 1 | -1, defaultValue: string | undefined): string {
  const value = parseNumber(text);
  const start = typeof value === 'number' ? value : Number(parseNumber(defaultValue ?? '0'));
  return String(Math.max(0, (Number.isFinite(start) ? start : 0) + by));
}
