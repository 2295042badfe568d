// The environment variables (or other pairs) of several tasks, by name: one edits a variable of all, wherever it stands
// in the list of each.
import { type Count, countValues } from '../../model/common.ts';
import { getAt } from '../../model/lens.ts';
import type { JsonObject, JsonValue, Path } from '../../wire/json.ts';
import { objectItems } from '../fieldSpec.ts';

type Columns = readonly [name: string, value: string];

export interface Variable {
  readonly name: string;
  /** The different values, most frequent first; undefined for tasks that have no such variable. */
  readonly values: readonly Count<JsonValue | undefined>[];
}

const nameIn = (item: JsonObject, [name]: Columns) => getAt(item, [name]);

/** The value of the first item of that name; undefined where there is none. */
export function variableIn(
  list: JsonValue | undefined,
  columns: Columns,
  name: string,
): JsonValue | undefined {
  const item = objectItems(list)?.find((each) => nameIn(each, columns) === name);
  return item === undefined ? undefined : (getAt(item, [columns[1]]) ?? '');
}

/** All variables of these lists, in the order in which they are first met. */
export function variablesOf(
  lists: readonly (JsonValue | undefined)[],
  columns: Columns,
): readonly Variable[] {
  const names = new Set<string>();
  for (const item of lists.flatMap((list) => objectItems(list) ?? [])) {
    const name = nameIn(item, columns);
    if (typeof name === 'string') names.add(name);
  }
  return [...names].map((name) => ({
    name,
    values: countValues(lists.map((list) => variableIn(list, columns, name))),
  }));
}

/**
 * The list with the variables at these values, appended where they are missing; undefined takes one out. A value that is
 * no list of objects is left as it is.
 */
export function withVariables(
  list: JsonValue | undefined,
  columns: Columns,
  changes: ReadonlyMap<string, JsonValue | undefined>,
): JsonValue | undefined {
  const items = objectItems(list);
  if (items === undefined) return list;
  const met = new Set<string>();
  const kept = items.flatMap((item): JsonObject[] => {
    const name = nameIn(item, columns);
    if (typeof name !== 'string' || !changes.has(name)) return [item];
    met.add(name);
    const value = changes.get(name);
    return value === undefined ? [] : [{ ...item, [columns[1]]: value }];
  });
  const added = [...changes].flatMap(([name, value]) =>
    value === undefined || met.has(name) ? [] : [{ [columns[0]]: name, [columns[1]]: value }],
  );
  const next = [...kept, ...added];
  return next.length === 0 ? undefined : next;
}

/** A name for react-hook-form, which would take dots and brackets of a variable for steps of a path. */
export const cellOf = (list: string, name: string): string =>
  `${list}~${[...name].map((character) => character.codePointAt(0)?.toString(16)).join('_')}`;

export const listsIn = (specs: readonly JsonObject[], path: Path): readonly (JsonValue | undefined)[] =>
  specs.map((spec) => getAt(spec, path));
