// What several objects have in common, member by member, for editing many tasks at once.
import { formatPath, isJsonObject, type JsonObject, type JsonValue, type Path } from '../wire/json.ts';
import { isSame } from './lens.ts';

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

/** The same object where all that it has is shared: of thousands of tasks most take nothing away. */
function intersect(a: JsonObject, b: JsonObject, path: Path, mixed: Set<string>): JsonObject {
  if (a === b) return a;
  const shared: [string, JsonValue][] = [];
  let isWhole = true;
  for (const name of Object.keys(a)) {
    const value = a[name] ?? null;
    const other = Object.hasOwn(b, name) ? b[name] : undefined;
    if (isSame(value, other)) {
      shared.push([name, value]);
      continue;
    }
    const here = [...path, name];
    if (isJsonObject(value) && isJsonObject(other)) {
      const inner = intersect(value, other, here, mixed);
      if (inner !== value) isWhole = false;
      if (Object.keys(inner).length > 0) shared.push([name, inner]);
    } else {
      isWhole = false;
      addLeaves(value, here, mixed);
      addLeaves(other, here, mixed);
    }
  }
  for (const name of Object.keys(b)) {
    if (!Object.hasOwn(a, name)) addLeaves(b[name], [...path, name], mixed);
  }
  return isWhole ? a : Object.fromEntries(shared);
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
