import { isJsonObject, type JsonValue } from '../../wire/json.ts';

/** True when both say the same; the order of members does not matter. */
export function isSameJson(a: JsonValue, b: JsonValue): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const others = b as readonly JsonValue[];
    return (
      a.length === b.length &&
      (a as readonly JsonValue[]).every((item, at) => isSameJson(item, others[at] ?? null))
    );
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSameJson(a[name] ?? null, b[name] ?? null))
  );
}
