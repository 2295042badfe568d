// React Flow knows only the tasks that it has been given. What it says of those is completed for the others: a drag
// takes the whole selection along, and what is selected anew replaces all that was selected.
import type { NodeChange } from '@xyflow/react';
import type { Point, TaskId } from '../../model/draft.ts';

interface Surroundings {
  readonly selected: ReadonlySet<TaskId>;
  readonly isGiven: (id: TaskId) => boolean;
  /** Where tasks stand when nothing is dragged. */
  readonly positions: Readonly<Record<TaskId, Point>>;
  /** The key is held with which a click adds to the selection. */
  readonly adding: boolean;
}

export function completeChanges(
  changes: readonly NodeChange[],
  { selected, isGiven, positions, adding }: Surroundings,
): NodeChange[] {
  const others = [...selected].filter((id) => !isGiven(id));
  if (others.length === 0) return [...changes];
  const picks = changes.some((change) => change.type === 'select');
  if (picks && !adding) {
    return [...changes, ...others.map((id): NodeChange => ({ type: 'select', id, selected: false }))];
  }
  const [lead] = changes.flatMap((change) =>
    change.type === 'position' && selected.has(change.id as TaskId) ? [change] : [],
  );
  const from = lead === undefined ? undefined : positions[lead.id as TaskId];
  if (lead?.position === undefined || from === undefined) return [...changes];
  const [dx, dy] = [lead.position.x - from.x, lead.position.y - from.y];
  const { dragging } = lead;
  const along = others.flatMap((id): NodeChange[] => {
    const at = positions[id];
    if (at === undefined) return [];
    const position = { x: at.x + dx, y: at.y + dy };
    return [{ type: 'position', id, position, ...(dragging === undefined ? {} : { dragging }) }];
  });
  return [...changes, ...along];
}
