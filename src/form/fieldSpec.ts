// What a field of the inspector is, as data: where it stands in the API, which control edits it, when it is shown.
import { getAt } from '../model/lens.ts';
import { isJsonObject, type JsonObject, type JsonValue, type Path, parsePath } from '../wire/json.ts';
import type { Text } from '../wire/text.ts';
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
  /** Which of several members the request has. */
  | 'choice'
  /** A list of objects of two texts, in rows. */
  | 'pairs'
  /** A list of texts. */
  | 'texts'
  /** A list of objects, each with fields of its own. */
  | 'items'
  /** How many tasks the job has. */
  | 'tasks'
  /** What only the service sets: to be read. */
  | 'locked';

/** One way to say something that the request says by one of several members. */
export interface Alternative {
  readonly id: string;
  readonly label: Text;
  /** The members that it takes, as API paths. */
  readonly members: readonly string[];
}

/** The alternative that each choice is at, by the name of the choice. */
export type Chosen = Readonly<Record<string, string>>;

export interface FieldSituation {
  readonly spec: JsonObject;
  readonly chosen: Chosen;
  /** Of several tasks: the paths at which they differ. */
  readonly mixed?: ReadonlySet<string>;
}

export interface FieldSpec {
  /** The API path within the entity, e.g. `Application.Command`; also the key of its documentation. */
  readonly name: string;
  readonly control: ControlKind;
  /** Always, or as soon as the object around it has anything in it. */
  readonly required?: true | 'within';
  /** The members of an item, for `pairs`. */
  readonly columns?: readonly [string, string];
  /** The fields of an item, for `items`; their names are paths within it. */
  readonly items?: readonly FieldSpec[];
  /** The members of an item that pasted lines fill, two to a line. */
  readonly pastes?: readonly [string, string];
  /** For `choice`. */
  readonly alternatives?: readonly Alternative[];
  /** What `pick` offers. */
  readonly suggest?: Suggest;
  /** Shown only then, or when it is set: what the draft holds is never hidden. */
  readonly when?: (situation: FieldSituation) => boolean;
  /** Stands for no member of its own; problems at exactly these paths belong to it. */
  readonly exactly?: readonly string[];
  /** Where it has no documentation of its own: its label, and the field that explains it. */
  readonly label?: Text;
  readonly explainedBy?: string;
  /** Kept in the draft, but not in the request. */
  readonly beside?: true;
  /** Alone in a group whose head says the same words. */
  readonly alone?: true;
}

const paths = new WeakMap<FieldSpec, Path>();

/** Every field is asked for its path at every key: its name is read once. */
export function fieldPath(field: FieldSpec): Path {
  const path = paths.get(field) ?? parsePath(field.name);
  paths.set(field, path);
  return path;
}

const wide: readonly ControlKind[] = ['long', 'command', 'pairs', 'texts', 'items'];
export const isWide = ({ control }: FieldSpec): boolean => wide.includes(control);

const groups: readonly ControlKind[] = ['segmented', 'choice', 'pairs', 'texts', 'items', 'tasks'];
/** Several controls under one label: it names the group and belongs to none of them. */
export const isGroup = ({ control }: FieldSpec): boolean => groups.includes(control);

const isList = ({ control }: FieldSpec): boolean =>
  control === 'pairs' || control === 'texts' || control === 'items';

/** True when the member is there, whatever it holds. */
export const isSet = (field: FieldSpec, spec: JsonObject): boolean =>
  field.exactly === undefined && field.beside === undefined && getAt(spec, fieldPath(field)) !== undefined;

/** True when several tasks differ in it: one of them holds something else there, or more, or nothing. */
export function isMixed(field: FieldSpec, { mixed }: Pick<FieldSituation, 'mixed'>): boolean {
  return field.exactly === undefined && mixed?.has(field.name) === true;
}

export function isShown(field: FieldSpec, situation: FieldSituation): boolean {
  if (field.when === undefined || isSet(field, situation.spec) || isMixed(field, situation)) return true;
  return field.when(situation);
}

/** True when the request cannot do without it as it stands. */
export function isRequired(field: FieldSpec, spec: JsonObject): boolean {
  if (field.required !== 'within') return field.required === true;
  return getAt(spec, fieldPath(field).slice(0, -1)) !== undefined;
}

/** How many things a field adds to the "3 set" of its group: a list counts its items. */
export function setCount(field: FieldSpec, spec: JsonObject): number {
  if (!isSet(field, spec)) return 0;
  const value = getAt(spec, fieldPath(field));
  return isList(field) && Array.isArray(value) ? value.length : 1;
}

/** The items that a list of objects can edit; undefined when the value is not such a list. */
export function objectItems(value: JsonValue | undefined): readonly JsonObject[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isJsonObject) ? value : undefined;
}

const placed = new WeakMap<FieldSpec, Map<string, FieldSpec>>();

/** A field of an item at its place in the list; the same object for the same place, so that it is drawn once. */
export function fieldOfItem(field: FieldSpec, list: string, index: number): FieldSpec {
  const name = `${list}[${index}].${field.name}`;
  const places = placed.get(field) ?? new Map<string, FieldSpec>();
  placed.set(field, places);
  const known = places.get(name) ?? { ...field, name };
  places.set(name, known);
  return known;
}
