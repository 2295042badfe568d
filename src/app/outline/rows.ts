// The outline as a list of rows: what is drawn, and what the arrow keys walk on.
import type { DependenceEnd, Draft, DraftTask, TaskId } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';

export interface TaskRow {
  readonly kind: 'task';
  readonly key: string;
  readonly task: DraftTask;
  readonly name: string;
  /** TaskInstanceNum where it is a number above 1. */
  readonly instances: number | undefined;
  /** undefined where there is nothing to open. */
  readonly open: boolean | undefined;
  /** From 1, with the number of all, for `aria-posinset` and `aria-setsize`. */
  readonly position: readonly [at: number, of: number];
}

export interface LinkRow {
  readonly kind: 'link';
  readonly key: string;
  readonly of: TaskId;
  readonly direction: 'after' | 'before';
  /** Where the row leads; undefined for a name that no task has. */
  readonly to: TaskId | undefined;
  readonly name: string;
}

export type Row = TaskRow | LinkRow;

interface Links {
  readonly after: readonly Omit<LinkRow, 'kind'>[];
  readonly before: readonly Omit<LinkRow, 'kind'>[];
}

/** `find` keeps the tasks whose name contains it, in any case. */
export function outlineRows(draft: Draft, open: ReadonlySet<TaskId>, find: string): readonly Row[] {
  const links = linksOf(draft);
  const needle = find.trim().toLowerCase();
  const found = draft.tasks.filter((task) => taskName(task).toLowerCase().includes(needle));
  return found.flatMap((task, at): readonly Row[] => {
    const own = links.get(task.id);
    const isOpen = own === undefined ? undefined : open.has(task.id);
    const count = task.spec.TaskInstanceNum;
    const row: TaskRow = {
      kind: 'task',
      key: task.id,
      task,
      name: taskName(task),
      instances: typeof count === 'number' && count > 1 ? count : undefined,
      open: isOpen,
      position: [at + 1, found.length],
    };
    if (own === undefined || isOpen !== true) return [row];
    const link = (each: Omit<LinkRow, 'kind'>): LinkRow => ({ kind: 'link', ...each });
    return [row, ...own.after.map(link), ...own.before.map(link)];
  });
}

function linksOf(draft: Draft): ReadonlyMap<TaskId, Links> {
  const names = new Map(draft.tasks.map((task) => [task.id, taskName(task)]));
  const links = new Map<TaskId, { after: Omit<LinkRow, 'kind'>[]; before: Omit<LinkRow, 'kind'>[] }>();
  const put = (of: DependenceEnd, direction: 'after' | 'before', other: DependenceEnd, id: string) => {
    if (!('task' in of)) return;
    const own = links.get(of.task) ?? { after: [], before: [] };
    own[direction].push({
      key: `${of.task} ${direction} ${id}`,
      of: of.task,
      direction,
      to: 'task' in other ? other.task : undefined,
      name: 'task' in other ? (names.get(other.task) ?? '') : other.unknownName,
    });
    links.set(of.task, own);
  };
  for (const { id, start, end } of draft.dependences) {
    put(end, 'after', start, id);
    put(start, 'before', end, id);
  }
  return links;
}
