import type { Draft, Point, TaskId } from '../model/draft.ts';
import type { Positions } from '../model/layout.ts';

/** Where the keyboard is: `kept` when it was moved away from the selection on purpose. */
export interface Cursor {
  readonly id: TaskId;
  readonly kept: boolean;
}

/**
 * The task that keys act on: where the keyboard is, unless the selection was changed from elsewhere since; where that task
 * is gone, the one `beside` it.
 */
export function cursorTask(
  cursor: Cursor | null,
  selected: ReadonlySet<TaskId>,
  isThere: (id: TaskId) => boolean,
  beside: () => TaskId | null,
): TaskId | null {
  const [first] = selected;
  if (cursor === null) return first ?? null;
  if (!isThere(cursor.id)) return first ?? beside();
  return cursor.kept || selected.size === 0 || selected.has(cursor.id) ? cursor.id : (first ?? null);
}

/** The task that stands nearest to the place. */
export function nearestTask({ tasks }: Draft, positions: Positions, { x, y }: Point): TaskId | null {
  let best: { readonly id: TaskId; readonly distance: number } | null = null;
  for (const { id } of tasks) {
    const at = positions[id];
    if (at === undefined) continue;
    const distance = Math.hypot(at.x - x, at.y - y);
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}
