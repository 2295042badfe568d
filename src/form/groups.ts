// The groups of the inspector. To add a field: one line in the group, and its documentation in wire/fields.
import type { Entity } from '../model/draft.ts';
import type { FieldGroup } from './fieldGroup.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { jobGroups } from './groups/jobGroups.ts';
import { taskGroups } from './groups/taskGroups.ts';

/** The groups of a job or a task, in the order in which they are shown. */
export const groupsOf = (kind: Entity['kind']): readonly FieldGroup[] =>
  kind === 'task' ? taskGroups : jobGroups;

const choicesIn = (groups: readonly FieldGroup[]): readonly FieldSpec[] =>
  groups.flatMap(({ fields }) => fields.filter(({ control }) => control === 'choice'));

const taskChoices = choicesIn(taskGroups);
const jobChoices = choicesIn(jobGroups);

/** The choices between members that a job or a task has. */
export const choicesOf = (kind: Entity['kind']): readonly FieldSpec[] =>
  kind === 'task' ? taskChoices : jobChoices;
