// What a field of the inspector is, as data: where it stands in the API, which control edits it, when it is shown.
import { getAt } from '../model/lens.ts';
import { isJsonObject, type JsonObject, type JsonValue, type Path, parsePath } from '../wire/json.ts';
import type { Suggest } from './suggestions.ts';

export type ControlKind =
  | 'text'
  /** A sentence or two: as `text`, but it grows. */
  | 'prose'
  /** Label above, mono, grows to six lines: paths and file names. */
  | 'long'
  | 'number'
  | 'command'
  /** Few short values side by side. */
  | 'segmented'
  /** The documented values in a list, each with its explanation. */
  | 'select'
  /** Free text with a list under it. */
  | 'pick'
  | 'flag'
  | 'secret'
  | 'region'
  | 'runsOn'
  | 'pairs';

/** Where a task runs: on machines made for it (ComputeEnv), or in an environment that exists (EnvId). */
export type Side = 'new' | 'environment';

export interface FieldSituation {
  readonly spec: JsonObject;
  readonly side: Side;
}

export interface FieldSpec {
  /** The API path within the entity, e.g. `Application.Command`; also the key of its documentation. */
  readonly name: string;
  readonly control: ControlKind;
  readonly required?: true;
  /** The members of an item, for `pairs`. */
  readonly columns?: readonly [string, string];
  /** What `pick` offers. */
  readonly suggest?: Suggest;
  /** Shown only then, or when it is set: what the draft holds is never hidden. */
  readonly when?: (situation: FieldSituation) => boolean;
  /** Stands for no member of its own; problems at exactly these paths belong to it. */
  readonly exactly?: readonly string[];
  /** Kept in the draft, but not in the request. */
  readonly beside?: true;
}

export const fieldPath = (field: FieldSpec): Path => parsePath(field.name);

export const isWide = ({ control }: FieldSpec): boolean =>
  control === 'long' || control === 'command' || control === 'pairs';

/** Several controls under one label: it names the group and belongs to none of them. */
export const isGroup = ({ control }: FieldSpec): boolean =>
  control === 'segmented' || control === 'runsOn' || control === 'pairs';

/** True when the member is there, whatever it holds. */
const isSet = (field: FieldSpec, spec: JsonObject): boolean =>
  field.exactly === undefined && field.beside === undefined && getAt(spec, fieldPath(field)) !== undefined;

export function isShown(field: FieldSpec, situation: FieldSituation): boolean {
  return field.when === undefined || isSet(field, situation.spec) || field.when(situation);
}

/** How many things a field adds to the "3 set" of its group: a list counts its items. */
export function setCount(field: FieldSpec, spec: JsonObject): number {
  if (!isSet(field, spec)) return 0;
  const value = getAt(spec, fieldPath(field));
  return field.columns !== undefined && Array.isArray(value) ? value.length : 1;
}

/** The items that a list of pairs can edit; undefined when the value is not such a list. */
export function pairItems(value: JsonValue | undefined): readonly JsonObject[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}
