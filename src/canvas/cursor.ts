import type { TaskId } from '../model/draft.ts';

/** Where the keyboard is: `kept` when it was moved away from the selection on purpose. */
export interface Cursor {
  readonly id: TaskId;
  readonly kept: boolean;
}

/** The task that keys act on: where the keyboard is, unless the selection was changed from elsewhere since. */
export function cursorTask(
  cursor: Cursor | null,
  selected: ReadonlySet<TaskId>,
  isThere: (id: TaskId) => boolean,
): TaskId | null {
  const [first] = selected;
  if (cursor === null || !isThere(cursor.id)) return first ?? null;
  return cursor.kept || selected.size === 0 || selected.has(cursor.id) ? cursor.id : (first ?? null);
}
