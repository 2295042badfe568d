// What the draft holds and no control shows. It is listed as JSON, so that an import hides nothing.
import { dependencesPath, tasksPath } from '../model/request.ts';
import {
  formatPath,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Path,
  parsePath,
} from '../wire/json.ts';
import { type FieldSpec, fieldPath } from './fieldSpec.ts';
import type { FieldGroup } from './groups.ts';

export interface OtherMember {
  /** As the API spells it, from the job or from the task. */
  readonly name: string;
  readonly value: JsonValue;
}

/** The outermost members that are not covered by a field; members inside of what a control shows come one by one. */
export function otherMembers(groups: readonly FieldGroup[], spec: JsonObject): readonly OtherMember[] {
  const covered = new Map<string, FieldSpec>();
  const above = new Set<string>();
  for (const field of groups.flatMap(({ fields }) => fields)) {
    if (field.exactly !== undefined || field.beside !== undefined) continue;
    const path = fieldPath(field);
    covered.set(field.name, field);
    for (let depth = 0; depth < path.length; depth += 1) above.add(formatPath(path.slice(0, depth)));
  }
  const found: OtherMember[] = [];
  const visit = (path: Path, value: JsonValue): void => {
    const name = formatPath(path);
    const field = covered.get(name);
    if (field !== undefined) found.push(...beyondColumns(field, value));
    else if (isPlaceholder(name, value)) return;
    else if (above.has(name) && isJsonObject(value) && Object.keys(value).length > 0) {
      for (const [member, inner] of Object.entries(value)) visit([...path, member], inner);
    } else found.push({ name, value });
  };
  for (const [member, value] of Object.entries(spec)) visit([member], value);
  return found;
}

const placeholders = [formatPath(tasksPath), formatPath(dependencesPath)];

/** The empty arrays in the header that mark the place of tasks and dependences, which have views of their own. */
const isPlaceholder = (name: string, value: JsonValue) =>
  placeholders.includes(name) && Array.isArray(value) && value.length === 0;

/** Members of list items beyond the two that have a column; a value that is no list of objects as a whole. */
function beyondColumns({ name, columns }: FieldSpec, value: JsonValue): OtherMember[] {
  if (columns === undefined) return [];
  if (!Array.isArray(value) || !value.every(isJsonObject)) return [{ name, value }];
  return value.flatMap((item: JsonObject, index) =>
    Object.entries(item)
      .filter(([member]) => !columns.includes(member))
      .map(([member, inner]) => ({ name: formatPath([...parsePath(name), index, member]), value: inner })),
  );
}
