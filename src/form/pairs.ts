// Edits of a list of pairs (EnvVars, Tags) as whole new lists; items keep their further members and their identity.
import type { JsonObject } from '../wire/json.ts';
import type { EnvLine } from './envText.ts';

type Items = readonly JsonObject[];

/**
 * Lines pasted into item `index`: a name that is there gets the new value, the others follow after the item, and the
 * item itself goes when it was empty.
 */
export function pasteLines(
  items: Items,
  index: number,
  lines: readonly EnvLine[],
  [nameMember, valueMember]: readonly [string, string],
): Items {
  const values = new Map(lines.map(({ name, value }) => [name, value]));
  const known = new Set<unknown>(items.map((item) => item[nameMember]));
  const updated = items.map((item) => {
    const value = values.get(String(item[nameMember]));
    return value === undefined ? item : { ...item, [valueMember]: value };
  });
  const added = [...values]
    .filter(([name]) => !known.has(name))
    .map(([name, value]) => ({ [nameMember]: name, [valueMember]: value }));
  const here = items[index];
  const isEmpty = here !== undefined && Object.values(here).every((value) => value === '');
  const after = isEmpty ? updated.slice(0, index) : updated.slice(0, index + 1);
  return [...after, ...added, ...updated.slice(index + 1)];
}
