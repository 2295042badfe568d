import type { TaskField } from './command.ts';
import type { Draft, TaskId } from './draft.ts';
import { taskName } from './request.ts';

export interface Renaming {
  readonly id: TaskId;
  readonly before: string;
  readonly after: string;
  /** Another task has this name, or gets it too. */
  readonly taken: boolean;
}

/**
 * The names that tasks get by a pattern, in the order of the list: `{name}` is the name as it is, `{n}` counts from
 * `start`, with as many digits at least as there are letters n.
 */
export function renamed(
  draft: Draft,
  ids: readonly TaskId[],
  pattern: string,
  start: number,
): readonly Renaming[] {
  const chosen = new Set(ids);
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  let at = start;
  const renamings: Omit<Renaming, 'taken'>[] = [];
  for (const task of draft.tasks) {
    const before = taskName(task);
    if (!chosen.has(task.id)) {
      count(before);
      continue;
    }
    const number = at;
    at += 1;
    const after = pattern.replaceAll(/\{(name|n+)\}/g, (_, token: string) =>
      token === 'name' ? before : String(number).padStart(token.length, '0'),
    );
    count(after);
    renamings.push({ id: task.id, before, after });
  }
  return renamings.map((each) => ({ ...each, taken: (counts.get(each.after) ?? 0) > 1 }));
}

export const namesTo = (renamings: readonly Renaming[]): readonly TaskField[] =>
  renamings.map(({ id, after }) => ({ id, path: ['TaskName'], value: after }));
