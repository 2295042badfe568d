// The outline as a list of rows: what is drawn, and what the arrow keys walk on. A row holds only what is drawn of it.
import { namesOf } from '../../canvas/taskNames.ts';
import type { DependenceEnd, DependenceId, Draft, DraftTask, GroupId, TaskId } from '../../model/draft.ts';
import { groupOfTask } from '../../model/groups.ts';
import { type RowFacts, rowFacts } from './rowFacts.ts';

interface Placed {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  /** From 1, with the number of all beside it, for `aria-posinset` and `aria-setsize`. */
  readonly at: number;
  readonly of: number;
}

export interface GroupRow extends Placed {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly name: string;
  readonly open: boolean;
  /** Those that are found, of all while nothing is looked for. */
  readonly tasks: readonly TaskId[];
}

export interface TaskRow extends Placed {
  readonly kind: 'task';
  readonly id: TaskId;
  readonly facts: RowFacts;
  /** undefined where there is nothing to open. */
  readonly open: boolean | undefined;
  readonly group: GroupId | undefined;
}

export interface LinkRow extends Placed {
  readonly kind: 'link';
  /** The task under which it stands. */
  readonly task: TaskId;
  readonly dependence: DependenceId;
  readonly direction: 'after' | 'before';
  /** Where the row leads; undefined for a name that no task has. */
  readonly to: TaskId | undefined;
  readonly name: string;
}

export type Row = GroupRow | TaskRow | LinkRow;

/** Which rows a person has opened or closed, by their keys. */
export type Opened = ReadonlyMap<string, boolean>;

/** A group stands where the first of its tasks would. */
export function outlineRows(draft: Draft, opened: Opened, tasks: readonly DraftTask[]): readonly Row[] {
  const linked = linkedIn(draft.dependences);
  const groups = groupOfTask(draft);
  const members = new Map<GroupId, DraftTask[]>();
  const top: (DraftTask | GroupId)[] = [];
  for (const task of tasks) {
    const group = groups.get(task.id)?.id;
    const others = group === undefined ? undefined : members.get(group);
    if (group === undefined) top.push(task);
    else if (others !== undefined) others.push(task);
    else {
      members.set(group, [task]);
      top.push(group);
    }
  }
  const rows: Row[] = [];
  const addTask = (task: DraftTask, place: Omit<Placed, 'key'>, group?: GroupId) => {
    const open = linked.has(task.id) ? opened.get(task.id) === true : undefined;
    rows.push({ kind: 'task', key: task.id, id: task.id, facts: rowFacts(task), open, group, ...place });
    if (open === true) rows.push(...linksOf(draft, task.id, place.level + 1));
  };
  for (const [index, one] of top.entries()) {
    const place = { level: 1, at: index + 1, of: top.length };
    if (typeof one !== 'string') {
      addTask(one, place);
      continue;
    }
    const inside = members.get(one) ?? [];
    const group = inside[0] === undefined ? undefined : groups.get(inside[0].id);
    const key = groupKey(one);
    const open = opened.get(key) ?? group?.folded !== true;
    const ids = inside.map(({ id }) => id);
    rows.push({ kind: 'group', key, id: one, name: group?.name ?? '', open, tasks: ids, ...place });
    if (!open) continue;
    for (const [at, task] of inside.entries())
      addTask(task, { level: 2, at: at + 1, of: inside.length }, one);
  }
  return rows;
}

export const groupKey = (id: GroupId): string => `group ${id}`;

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
function linksOf(draft: Draft, of: TaskId, level: number): readonly LinkRow[] {
  const names = namesOf(draft);
  const isIt = (end: DependenceEnd) => 'task' in end && end.task === of;
  const links = [
    ...draft.dependences.flatMap(({ id, start, end }) => (isIt(end) ? [['after', start, id] as const] : [])),
    ...draft.dependences.flatMap(({ id, start, end }) => (isIt(start) ? [['before', end, id] as const] : [])),
  ];
  return links.map(([direction, other, id], index) => ({
    kind: 'link',
    key: `${of} ${direction} ${id}`,
    task: of,
    dependence: id,
    direction,
    to: 'task' in other ? other.task : undefined,
    name: 'task' in other ? (names.get(other.task) ?? '') : other.unknownName,
    level,
    at: index + 1,
    of: links.length,
  }));
}
