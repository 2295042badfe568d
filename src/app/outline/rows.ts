// The outline as a list of rows: what is drawn, and what the arrow keys walk on. A row holds only what is drawn of it,
// and one that looks as before is the object that it was: of a thousand rows a key in a field draws one anew, or none.
import type { LucideIcon } from 'lucide-react';
import type { DependenceEnd, DependenceId, Draft, DraftTask, TaskId } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { taskIcon } from '../../ui/taskIcon.ts';

export interface TaskRow {
  readonly kind: 'task';
  readonly key: string;
  readonly id: TaskId;
  readonly name: string;
  readonly icon: LucideIcon;
  /** TaskInstanceNum where it is a number above 1. */
  readonly instances: number | undefined;
  /** undefined where there is nothing to open. */
  readonly open: boolean | undefined;
  /** From 1, with the number of all, for `aria-posinset` and `aria-setsize`. */
  readonly at: number;
  readonly of: number;
}

export interface LinkRow {
  readonly kind: 'link';
  readonly key: string;
  readonly of: TaskId;
  readonly dependence: DependenceId;
  readonly direction: 'after' | 'before';
  /** Where the row leads; undefined for a name that no task has. */
  readonly to: TaskId | undefined;
  readonly name: string;
}

export type Row = TaskRow | LinkRow;

type RowsOf = (draft: Draft, open: ReadonlySet<TaskId>, find: string) => readonly Row[];

/** Remembers the rows that it gave last; each outline has one of its own. */
export function makeOutlineRows(): RowsOf {
  let last: ReadonlyMap<string, Row> = new Map();
  let list: readonly Row[] = [];
  return (draft, open, find) => {
    const rows = outlineRows(draft, open, find).map((row) => {
      const before = last.get(row.key);
      return before !== undefined && looksAlike(before, row) ? before : row;
    });
    if (rows.length === list.length && rows.every((row, index) => row === list[index])) return list;
    last = new Map(rows.map((row) => [row.key, row]));
    list = rows;
    return list;
  };
}

function looksAlike(a: Row, b: Row): boolean {
  if (a.kind === 'link') return b.kind === 'link' && a.to === b.to && a.name === b.name;
  return (
    b.kind === 'task' &&
    a.name === b.name &&
    a.icon === b.icon &&
    a.instances === b.instances &&
    a.open === b.open &&
    a.at === b.at &&
    a.of === b.of
  );
}

/** `find` keeps the tasks whose name contains it, in any case. */
function outlineRows(draft: Draft, open: ReadonlySet<TaskId>, find: string): readonly Row[] {
  const linked = linkedIn(draft.dependences);
  const needle = find.trim().toLowerCase();
  const found =
    needle === '' ? draft.tasks : draft.tasks.filter((task) => taskName(task).toLowerCase().includes(needle));
  const rows: Row[] = [];
  for (const [at, task] of found.entries()) {
    const isOpen = linked.has(task.id) ? open.has(task.id) : undefined;
    rows.push(taskRow(task, isOpen, at + 1, found.length));
    if (isOpen === true) rows.push(...linksOf(draft, task.id));
  }
  return rows;
}

function taskRow(task: DraftTask, open: boolean | undefined, at: number, of: number): TaskRow {
  const count = task.spec.TaskInstanceNum;
  return {
    kind: 'task',
    key: task.id,
    id: task.id,
    name: taskName(task),
    icon: taskIcon(task.spec),
    instances: typeof count === 'number' && count > 1 ? count : undefined,
    open,
    at,
    of,
  };
}

const known = new WeakMap<Draft['dependences'], ReadonlySet<TaskId>>();

/** The tasks that have a dependence. */
function linkedIn(dependences: Draft['dependences']): ReadonlySet<TaskId> {
  const before = known.get(dependences);
  if (before !== undefined) return before;
  const linked = new Set<TaskId>();
  for (const { start, end } of dependences) {
    if ('task' in start) linked.add(start.task);
    if ('task' in end) linked.add(end.task);
  }
  known.set(dependences, linked);
  return linked;
}

/** What the task comes after, then what it comes before. */
function linksOf({ dependences, tasks }: Draft, of: TaskId): readonly LinkRow[] {
  const link = (direction: LinkRow['direction'], other: DependenceEnd, id: DependenceId): LinkRow => {
    const task = 'task' in other ? tasks.find((each) => each.id === other.task) : undefined;
    return {
      kind: 'link',
      key: `${of} ${direction} ${id}`,
      of,
      dependence: id,
      direction,
      to: task?.id,
      name: 'task' in other ? (task === undefined ? '' : taskName(task)) : other.unknownName,
    };
  };
  const isIt = (end: DependenceEnd) => 'task' in end && end.task === of;
  return [
    ...dependences.flatMap(({ id, start, end }) => (isIt(end) ? [link('after', start, id)] : [])),
    ...dependences.flatMap(({ id, start, end }) => (isIt(start) ? [link('before', end, id)] : [])),
  ];
}
