// Typed reading of lossless JSON: what is not there and what has another type both read as undefined.
import { isJsonObject, type JsonObject, type JsonValue, type Path } from '../../wire/json.ts';
import { getAt } from '../lens.ts';

export function textAt(value: JsonValue, path: Path): string | undefined {
  const found = getAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** Text with something in it besides blanks. */
export function filledTextAt(value: JsonValue, path: Path): string | undefined {
  const found = textAt(value, path);
  return found === undefined || found.trim() === '' ? undefined : found;
}

export function numberAt(value: JsonValue, path: Path): number | undefined {
  const found = getAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

export function objectAt(value: JsonValue, path: Path): JsonObject | undefined {
  const found = getAt(value, path);
  return isJsonObject(found) ? found : undefined;
}

/** Empty when there is no list. */
export function listAt(value: JsonValue, path: Path): readonly JsonValue[] {
  const found = getAt(value, path);
  return Array.isArray(found) ? (found as readonly JsonValue[]) : [];
}

/** The texts of a list with their indexes; items of other types are left out. */
export const textsAt = (value: JsonValue, path: Path): readonly { index: number; text: string }[] =>
  listAt(value, path).flatMap((item, index) => (typeof item === 'string' ? [{ index, text: item }] : []));

/** True for a member that says something: not absent, not null, not an empty text or list. */
export function isGiven(value: JsonValue, path: Path): boolean {
  const found = getAt(value, path);
  return (
    found !== undefined && found !== null && found !== '' && !(Array.isArray(found) && found.length === 0)
  );
}

/** Characters as a person counts them: a pair of surrogates is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}
