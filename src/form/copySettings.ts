import type { TaskField } from '../model/command.ts';
import type { TaskId } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import { type JsonObject, type JsonValue, type Path, parsePath } from '../wire/json.ts';
import { givenAlternative } from './choices.ts';
import type { FieldGroup } from './fieldGroup.ts';
import { type FieldSpec, fieldPath } from './fieldSpec.ts';

interface Setting {
  readonly path: Path;
  readonly value: JsonValue | undefined;
}

/**
 * What it takes to give other tasks exactly the settings of these groups: what is not set here is removed there, and
 * the members of the alternatives that were not chosen go. Names stay, each task needs its own.
 */
export function copiedSettings(
  spec: JsonObject,
  groups: readonly FieldGroup[],
  targets: readonly TaskId[],
): readonly TaskField[] {
  const settings = groups.flatMap(({ fields }) => fields.flatMap((field) => settingsOf(field, spec)));
  // What comes goes in first: an object that was emptied in between would lose its place among its neighbours.
  const ordered = settings.toSorted((a, b) => Number(a.value === undefined) - Number(b.value === undefined));
  return targets.flatMap((id) => ordered.map((setting) => ({ id, ...setting })));
}

function settingsOf(field: FieldSpec, spec: JsonObject): readonly Setting[] {
  const { name, control, alternatives } = field;
  if (name === 'TaskName' || control === 'locked' || field.beside) return [];
  if (alternatives === undefined) {
    const path = fieldPath(field);
    return [{ path, value: getAt(spec, path) }];
  }
  // The members of the chosen one are fields, or stand in groups that may not be copied.
  const given = givenAlternative(alternatives, spec);
  const others = given === undefined ? [] : alternatives.filter(({ id }) => id !== given);
  return others.flatMap(({ members }) =>
    members.map((member) => ({ path: parsePath(member), value: undefined })),
  );
}
