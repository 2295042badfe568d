// Nested JSON to flat parameters, as signature V1 and GET requests want it: objects and arrays by dots, arrays from 0,
// booleans in lower case; null, empty objects and empty arrays have no form and vanish.
import type { JsonObject, JsonValue } from '../../wire/json.ts';

export function flatten(request: JsonObject): [key: string, value: string][] {
  const flat: [string, string][] = [];
  // A stack of our own, last in first out, so that depth cannot overflow; children are pushed in reverse.
  const rest: [string, JsonValue][] = [['', request]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [key, value] = next;
    if (value === null) continue;
    if (typeof value !== 'object') {
      flat.push([key, String(value)]);
      continue;
    }
    for (const [name, child] of Object.entries<JsonValue>(value).reverse()) {
      rest.push([key === '' ? name : `${key}.${name}`, child]);
    }
  }
  return flat;
}
