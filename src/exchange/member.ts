import type { JsonValue } from '../wire/json.ts';

/** An object under construction. */
export type Members = Record<string, JsonValue>;

/** Defines a member; the name `__proto__` is data like any other and never reaches the prototype. */
export function defineMember(object: Members, name: string, value: JsonValue): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}
