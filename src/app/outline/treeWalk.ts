// Where the keys go in the outline, and what they open and close.
import type { TaskId } from '../../model/draft.ts';
import { groupKey, type Row } from './rows.ts';

type Walk = { readonly type: 'go'; readonly to: Row } | { readonly type: 'open'; readonly open: boolean };

/** undefined for other keys, and where there is nothing to go to or to open. */
export function treeWalk(key: string, rows: readonly Row[], from: Row): Walk | undefined {
  const at = rows.indexOf(from);
  const go = (to: Row | undefined): Walk | undefined => to && { type: 'go', to };
  const open = from.kind === 'link' ? undefined : from.open;
  const parent = parentOf(from);
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'ArrowUp':
      return go(rows[at - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (open === undefined) return undefined;
      return open ? go(rows[at + 1]) : { type: 'open', open: true };
    case 'ArrowLeft':
      if (open === true) return { type: 'open', open: false };
      return parent === undefined ? undefined : go(rows.find((row) => row.key === parent));
    default:
      return undefined;
  }
}

/** The key of the row under which it stands. */
function parentOf(row: Row): string | undefined {
  if (row.kind === 'link') return row.task;
  return row.kind === 'task' && row.group !== undefined ? groupKey(row.group) : undefined;
}

/** The tasks of the rows from one to the other, those of closed groups with them. */
export function tasksBetween(rows: readonly Row[], from: Row, to: Row): readonly TaskId[] {
  const [a, b] = [rows.indexOf(from), rows.indexOf(to)];
  return rows.slice(Math.min(a, b), Math.max(a, b) + 1).flatMap((row): readonly TaskId[] => {
    if (row.kind === 'task') return [row.id];
    return row.kind === 'group' && !row.open ? row.tasks : [];
  });
}
