// Which field a place of the API belongs to: where its message stands, which group counts it, what a jump focuses.
import { formatPath, type Path } from '../wire/json.ts';
import type { FieldGroup } from './fieldGroup.ts';
import { type FieldSituation, type FieldSpec, fieldOfItem, fieldPath, isShown } from './fieldSpec.ts';

export interface Owner {
  /** The id of the group; `other` when no field shows the place. */
  readonly group: string;
  /** The name of the control: that of the field, or of a cell in it (`EnvVars[1].Name`). */
  readonly name: string;
}

export const otherGroup = 'other';

export const startsWith = (path: Path, start: Path) =>
  start.length <= path.length && start.every((step, i) => step === path[i]);

/**
 * The field at the path or around it; else the one that says `exactly`; else the first field inside the path; else the
 * group of other members, named by the path.
 */
export function ownerOf(groups: readonly FieldGroup[], situation: FieldSituation, path: Path): Owner {
  const text = formatPath(path);
  let inside: Owner | undefined;
  let exact: Owner | undefined;
  for (const group of groups) {
    for (const field of group.fields) {
      if (!isShown(field, situation)) continue;
      const own = fieldPath(field);
      if (field.exactly !== undefined) {
        if (field.exactly.includes(text)) exact = { group: group.id, name: field.name };
      } else if (startsWith(path, own)) {
        return { group: group.id, name: controlName(field, path) };
      } else if (startsWith(own, path)) {
        inside ??= { group: group.id, name: field.name };
      }
    }
  }
  return exact ?? inside ?? { group: otherGroup, name: text };
}

/** The control in a field: a list has one for each of its items, or several. */
function controlName(field: FieldSpec, path: Path): string {
  const { name, control, columns, items } = field;
  const [index, member] = path.slice(fieldPath(field).length);
  if (typeof index !== 'number') return name;
  if (control === 'texts') return `${name}[${index}]`;
  if (columns !== undefined) {
    return `${name}[${index}].${columns.find((column) => column === member) ?? columns[0]}`;
  }
  const inner = (items ?? []).map((item) => fieldOfItem(item, name, index));
  const found =
    inner.find((each) => startsWith(path, fieldPath(each))) ??
    inner.find((each) => startsWith(fieldPath(each), path)) ??
    inner[0];
  return found === undefined ? name : controlName(found, path);
}
