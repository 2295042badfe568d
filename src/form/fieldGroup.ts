import type { LucideIcon } from 'lucide-react';
import type { Text } from '../wire/text.ts';
import type { FieldSituation, FieldSpec } from './fieldSpec.ts';

export interface FieldGroup {
  readonly id: string;
  readonly name: Text;
  readonly icon?: LucideIcon;
  readonly fields: readonly FieldSpec[];
}

type When = NonNullable<FieldSpec['when']>;

/** The choice of that name is at that alternative. */
export const chosenIs =
  (choice: string, alternative: string): When =>
  ({ chosen }: FieldSituation) =>
    chosen[choice] === alternative;

const both =
  (first: When, second: When): When =>
  (situation) =>
    first(situation) && second(situation);

/** For what only the service sets: it is shown when an import brings it, and never offered. */
export const neverOffered: When = () => false;

/** The same condition for several fields; those with one of their own need both. */
export const shownWhen = (when: When, fields: readonly FieldSpec[]): readonly FieldSpec[] =>
  fields.map((field) => ({ ...field, when: field.when === undefined ? when : both(when, field.when) }));

/** A choice between members, with everything that says how it stands among the fields. */
export function choiceOf(
  name: string,
  { alternatives, also = [], ...rest }: Omit<FieldSpec, 'name' | 'control'> & { also?: readonly string[] },
): FieldSpec {
  const members = (alternatives ?? []).flatMap((each) => each.members);
  return {
    ...rest,
    name,
    control: 'choice',
    alternatives: alternatives ?? [],
    exactly: [...members, ...also],
  };
}
