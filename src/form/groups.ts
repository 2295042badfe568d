// The groups of the inspector. To add a field: one line in the group, and its documentation in wire/fields.
import type { FieldGroup } from './fieldGroup.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { defaultsGroups } from './groups/defaultsGroups.ts';
import { jobGroups } from './groups/jobGroups.ts';
import { taskGroups } from './groups/taskGroups.ts';
import type { Subject } from './subject.ts';

type Kind = Subject['kind'];

const groups: Readonly<Record<Kind, readonly FieldGroup[]>> = {
  job: jobGroups,
  task: taskGroups,
  tasks: taskGroups,
  defaults: defaultsGroups,
};

/** The groups of a subject, in the order in which they are shown. */
export const groupsOf = (kind: Kind): readonly FieldGroup[] => groups[kind];

const choicesIn = (of: readonly FieldGroup[]): readonly FieldSpec[] =>
  of.flatMap(({ fields }) => fields.filter(({ control }) => control === 'choice'));

const taskChoices = choicesIn(taskGroups);
const none: readonly FieldSpec[] = [];

/** The choices between members that a subject has. */
export const choicesOf = (kind: Kind): readonly FieldSpec[] =>
  kind === 'task' || kind === 'tasks' ? taskChoices : none;
