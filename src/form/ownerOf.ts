// Which field a place of the API belongs to: where its message stands, which group counts it, what a jump focuses.
import { formatPath, type Path } from '../wire/json.ts';
import { type FieldSituation, type FieldSpec, fieldPath, isShown } from './fieldSpec.ts';
import type { FieldGroup } from './groups.ts';

export interface Owner {
  /** The id of the group; `other` when no field shows the place. */
  readonly group: string;
  /** The name of the control: that of the field, or of a cell in it (`EnvVars[1].Name`). */
  readonly name: string;
}

export const otherGroup = 'other';

const startsWith = (path: Path, start: Path) =>
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
        return { group: group.id, name: controlName(field, path, own.length) };
      } else if (startsWith(own, path)) {
        inside ??= { group: group.id, name: field.name };
      }
    }
  }
  return exact ?? inside ?? { group: otherGroup, name: text };
}

function controlName({ name, columns }: FieldSpec, path: Path, depth: number): string {
  const [index, member] = path.slice(depth);
  if (columns === undefined || typeof index !== 'number') return name;
  return `${name}[${index}].${columns.find((column) => column === member) ?? columns[0]}`;
}
