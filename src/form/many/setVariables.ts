import type { Command } from '../../model/command.ts';
import type { Draft } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import type { JsonValue, Path } from '../../wire/json.ts';
import { type ManyTasks, tasksOf } from '../subject.ts';
import { withVariables } from './variables.ts';

/** Where the pairs of several tasks stand. */
export interface ManyPairs {
  readonly subject: ManyTasks;
  readonly path: Path;
  readonly columns: readonly [name: string, value: string];
}

/** Sets variables of all the tasks, by name, as one command; undefined takes one out. */
export const setVariables = (
  draft: Draft,
  { subject, path, columns }: ManyPairs,
  changes: ReadonlyMap<string, JsonValue | undefined>,
): Command => ({
  type: 'setTaskFields',
  fields: tasksOf(draft, subject).map(({ id, spec }) => ({
    id,
    path,
    value: withVariables(getAt(spec, path), columns, changes),
  })),
});
