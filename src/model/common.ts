// What several objects have in common, member by member, for editing many tasks at once.
import { formatPath, isJsonObject, type JsonObject, type JsonValue, type Path } from '../wire/json.ts';
import { getAt, isSame } from './lens.ts';

export interface Common {
  /** The members that all hold with the same value. A list is one value. */
  readonly shared: JsonObject;
  /** The paths of the values in which they differ, be it only that some have none: `Application.Command`. */
  readonly mixed: ReadonlySet<string>;
}

export function commonOf(objects: readonly JsonObject[]): Common {
  const mixed = new Set<string>();
  const [first = {}, ...others] = objects;
  return { shared: others.reduce((shared, other) => intersect(shared, other, [], mixed), first), mixed };
}

function intersect(a: JsonObject, b: JsonObject, path: Path, mixed: Set<string>): JsonObject {
  if (a === b) return a;
  const shared: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(a)) {
    const other = getAt(b, [name]);
    const here = [...path, name];
    if (isSame(value, other)) shared.push([name, value]);
    else if (isJsonObject(value) && isJsonObject(other)) {
      const inner = intersect(value, other, here, mixed);
      if (Object.keys(inner).length > 0) shared.push([name, inner]);
    } else {
      addLeaves(value, here, mixed);
      addLeaves(other, here, mixed);
    }
  }
  for (const [name, value] of Object.entries(b)) {
    if (!Object.hasOwn(a, name)) addLeaves(value, [...path, name], mixed);
  }
  return Object.fromEntries(shared);
}

function addLeaves(value: JsonValue | undefined, path: Path, leaves: Set<string>): void {
  if (value === undefined) return;
  const members = isJsonObject(value) ? Object.entries(value) : [];
  for (const [name, inner] of members) addLeaves(inner, [...path, name], leaves);
  if (members.length === 0) leaves.add(formatPath(path));
}

export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The different values, most frequent first; `undefined` counts as one. */
export function countValues<Value extends JsonValue | undefined>(values: readonly Value[]): Count<Value>[] {
  const counts = new Map<string | undefined, { value: Value; count: number }>();
  for (const value of values) {
    const key = value === undefined ? undefined : JSON.stringify(value);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
