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
import type { FieldGroup } from './fieldGroup.ts';
import { type FieldSpec, fieldOfItem, fieldPath, objectItems } from './fieldSpec.ts';

export interface OtherMember {
  /** As the API spells it, from the job or from the task. */
  readonly name: string;
  readonly value: JsonValue;
}

/** The outermost members that are not covered by a field; members inside of what a control shows come one by one. */
export const otherMembers = (groups: readonly FieldGroup[], spec: JsonObject): readonly OtherMember[] =>
  membersBeyond(
    groups.flatMap(({ fields }) => fields),
    [],
    spec,
  );

/** Those of the object at `start` that none of these fields, named from the entity, shows. */
function membersBeyond(fields: readonly FieldSpec[], start: Path, object: JsonObject): OtherMember[] {
  const covered = new Map<string, FieldSpec>();
  const above = new Set<string>();
  for (const field of fields) {
    if (field.exactly !== undefined || field.beside !== undefined) continue;
    const path = fieldPath(field);
    covered.set(field.name, field);
    for (let depth = 0; depth < path.length; depth += 1) above.add(formatPath(path.slice(0, depth)));
  }
  const found: OtherMember[] = [];
  const visit = (path: Path, value: JsonValue): void => {
    const name = formatPath(path);
    const field = covered.get(name);
    if (field !== undefined) found.push(...beyondItems(field, value));
    else if (isPlaceholder(name, value)) return;
    else if (above.has(name) && isJsonObject(value) && Object.keys(value).length > 0) {
      for (const [member, inner] of Object.entries(value)) visit([...path, member], inner);
    } else found.push({ name, value });
  };
  for (const [member, value] of Object.entries(object)) visit([...start, member], value);
  return found;
}

const placeholders = [formatPath(tasksPath), formatPath(dependencesPath)];

/** The empty arrays in the header that mark the place of tasks and dependences, which have views of their own. */
const isPlaceholder = (name: string, value: JsonValue) =>
  placeholders.includes(name) && Array.isArray(value) && value.length === 0;

/** Members of list items beyond those that have a control; a value that is no such list as a whole. */
function beyondItems(field: FieldSpec, value: JsonValue): OtherMember[] {
  const { name, control, columns, items } = field;
  if (control === 'texts' && !Array.isArray(value)) return [{ name, value }];
  const fields = items ?? columns?.map((column): FieldSpec => ({ name: column, control: 'text' }));
  if (fields === undefined) return [];
  const objects = objectItems(value);
  if (objects === undefined) return [{ name, value }];
  const known = new Set(fields.map((inner) => inner.name));
  return objects.flatMap((item, index) =>
    // Of thousands of pairs hardly one has more than a pair.
    columns !== undefined && Object.keys(item).every((member) => known.has(member))
      ? []
      : membersBeyond(
          fields.map((inner) => fieldOfItem(inner, name, index)),
          [...parsePath(name), index],
          item,
        ),
  );
}
