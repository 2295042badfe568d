// Which fields are in sight: those that hold something, those that the request cannot do without, or those found by a
// name in any of the three spellings (the API's, English, Chinese).
import { searchWords } from '../ui/searchWords.ts';
import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import type { FieldGroup } from './fieldGroup.ts';
import {
  type FieldSituation,
  type FieldSpec,
  isMixed,
  isRequired,
  isSet,
  isShown,
  setCount,
} from './fieldSpec.ts';
import { groupsOf } from './groups.ts';
import type { OtherMember } from './otherMembers.ts';
import type { Subject } from './subject.ts';

/** What several tasks share and where they differ can be looked at alone. */
export type Show = 'all' | 'required' | 'set' | 'mixed' | 'shared';

export interface Narrowing {
  /** Words that all must be in a name of the field, or of its group. */
  readonly query: string;
  readonly show: Show;
}

/** Everything is in sight. */
export const everything: Narrowing = { query: '', show: 'all' };

export const isNarrow = ({ query, show }: Narrowing): boolean =>
  show !== 'all' || searchWords(query).length > 0;

const names = new WeakMap<FieldSpec, string>();

/** All that a field can be found by, in lower case: its own names, those of its items and of what it chooses between. */
function namesOf(field: FieldSpec): string {
  const known = names.get(field);
  if (known !== undefined) return known;
  const { name, label, columns = [], items = [], alternatives = [] } = field;
  const inner = [...columns, ...items.map((item) => item.name)].map((each) => `${name}[].${each}`);
  const paths = [name, ...inner, ...alternatives.flatMap(({ members }) => members)];
  const labels = [
    ...paths.map((path) => fieldDoc(path)?.label),
    label,
    ...alternatives.map((each) => each.label),
  ];
  const nested = items.map((item) => namesOf({ ...item, name: `${name}[].${item.name}` }));
  const text = [
    ...paths,
    ...labels.flatMap((each) => (each === undefined ? [] : [each.en, each.zh])),
    ...nested,
  ]
    .join('\n')
    .toLowerCase();
  names.set(field, text);
  return text;
}

const isWanted: Readonly<Record<Show, (field: FieldSpec, situation: FieldSituation) => boolean>> = {
  all: () => true,
  required: (field, { spec }) => isRequired(field, spec),
  set: (field, situation) => isSet(field, situation.spec) || isMixed(field, situation),
  mixed: isMixed,
  shared: (field, { spec }) => isSet(field, spec),
};

/** The fields of a group that are in sight, in their order. */
export function fieldsInSight(
  { name }: Pick<FieldGroup, 'name'>,
  fields: readonly FieldSpec[],
  { query, show }: Narrowing,
  situation: FieldSituation,
): readonly FieldSpec[] {
  const words = searchWords(query);
  const group = `${name.en}\n${name.zh}`.toLowerCase();
  return fields.filter((field) => {
    if (!isWanted[show](field, situation)) return false;
    return words.every((word) => group.includes(word) || namesOf(field).includes(word));
  });
}

export interface GroupInSight extends FieldGroup {
  readonly inSight: readonly FieldSpec[];
  /** How many things its fields hold, whether in sight or not. */
  readonly set: number;
  /** In how many of its fields several tasks differ. */
  readonly mixed: number;
}

/** The groups of a subject that have something in sight. */
export function groupsInSight(
  kind: Subject['kind'],
  situation: FieldSituation,
  narrowing: Narrowing,
): readonly GroupInSight[] {
  return groupsOf(kind).flatMap((group) => {
    const shown = group.fields.filter((field) => isShown(field, situation));
    const inSight = fieldsInSight(group, shown, narrowing, situation);
    if (inSight.length === 0) return [];
    const set = shown.reduce((sum, field) => sum + setCount(field, situation.spec), 0);
    return [{ ...group, inSight, set, mixed: shown.filter((field) => isMixed(field, situation)).length }];
  });
}

/** The field that Enter goes to: the one whose name in the API was typed in full, else the first. */
export function firstInSight(groups: readonly GroupInSight[], { query }: Narrowing): FieldSpec | undefined {
  const fields = groups.flatMap(({ inSight }) => inSight);
  return fields.find(({ name }) => name.toLowerCase() === query.trim().toLowerCase()) ?? fields[0];
}

/** The members without a field that are in sight; none of them is required. */
export function othersInSight(
  members: readonly OtherMember[],
  { query, show }: Narrowing,
): readonly OtherMember[] {
  if (show === 'required' || show === 'mixed') return [];
  const words = searchWords(query);
  return members.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}
