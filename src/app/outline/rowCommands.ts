// What can be done with a row of the outline, by key and by menu: the commands of the canvas, for the row or, where the
// row is one of several tasks that are selected, for all of those.

import { nodeOf } from '../../canvas/groups/seen.ts';
import type { EditorCommands } from '../../canvas/useEditorCommands.ts';
import type { Edits } from '../../canvas/useEdits.ts';
import { type Point, type TaskId, taskEntity } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import { positionsOf } from '../../model/layout.ts';
import type { Workbench } from '../../ui/workbench.tsx';
import { groupKey, type Row } from './rows.ts';

export interface RowBench {
  readonly workbench: Pick<Workbench, 'draft' | 'view'>;
  readonly edits: Edits;
  /** Begins to change the name in the row. */
  rename(key: string): void;
  /** Marks the task, or the group by its node, as the start of a connection. */
  connectFrom(id: TaskId): void;
  /** Brings the task into sight, and with `focus` the keyboard to it. */
  goTo(id: TaskId, focus: boolean): void;
  /** Puts a text on the clipboard, or reads it from there; said where the browser does not let us. */
  write(text: string): void;
  read(take: (text: string) => void): void;
  /** A text that holds more than tasks. */
  onImport(text: string): void;
}

/** The tasks that a command on the row is for. */
export function tasksOf(at: Row, selected: ReadonlySet<TaskId>): ReadonlySet<TaskId> {
  if (at.kind === 'group') return new Set(at.tasks);
  if (at.kind === 'link') return new Set();
  return selected.has(at.id) ? selected : new Set([at.id]);
}

/** What a connection at the row begins or ends with: a task, or a group by its node. */
export const endOf = (at: Row): TaskId | undefined =>
  at.kind === 'task' ? at.id : at.kind === 'group' ? nodeOf(at) : at.to;

/** Where what is pasted beside the row is put. */
export function placeOf(at: Row | undefined, { draft }: Pick<Workbench, 'draft'>): Point {
  const place = at?.kind === 'task' ? positionsOf(draft.getState().draft)[at.id] : undefined;
  return place ?? { x: 0, y: 0 };
}

/** What there is to do with a row of its kind. */
export function rowCommands(at: Row, bench: RowBench): Partial<EditorCommands> {
  const { edits, workbench, rename, goTo } = bench;
  const { view } = workbench;
  const ids = () => tasksOf(at, view.getState().selectedTasks);
  const task = at.kind === 'task' ? at.id : undefined;
  const end = endOf(at);
  const dependence = at.kind === 'link' ? at.dependence : undefined;
  const group = at.kind === 'group' ? at.id : at.kind === 'task' ? at.group : undefined;
  const middle = placeOf(at, workbench);
  /** The keyboard goes on with what has been made. */
  const follow = (act: () => void) => () => {
    const { selectedTasks } = view.getState();
    act();
    const [made] = view.getState().selectedTasks;
    if (made !== undefined && view.getState().selectedTasks !== selectedTasks) goTo(made, true);
  };
  /** The field of the name takes the keyboard. */
  const nameNew = (id: TaskId | undefined) => {
    if (id === undefined) return;
    goTo(id, false);
    rename(id);
  };
  const ofTask = (id: TaskId): Partial<EditorCommands> => ({
    open: () => view.goTo({ entity: taskEntity(id), path: ['TaskName'] }),
    addAfter: () => nameNew(edits.add({ middle, beside: id, connect: true })),
  });
  const write = (text: string | undefined) => text !== undefined && bench.write(text);
  return {
    ...(task === undefined ? {} : ofTask(task)),
    ...(end === undefined ? {} : { connect: () => bench.connectFrom(end) }),
    rename: () => at.kind !== 'link' && rename(at.key),
    add: () => nameNew(edits.add(task === undefined ? { middle } : { middle, beside: task })),
    duplicate: follow(() => edits.duplicate(ids())),
    copy: () => write(edits.copy(ids())),
    cut: () => write(edits.cut(ids())),
    paste: () => bench.read((text) => follow(() => edits.paste(text, middle) || bench.onImport(text))()),
    remove() {
      if (dependence === undefined) edits.removeTasks(ids(), false);
      else edits.remove({ nodes: [], edges: [{ id: dependence }] });
    },
    bridge: () => edits.removeTasks(ids(), true),
    group: () => edits.group(ids()),
    ungroup: () => edits.ungroup(ids()),
    fold: () => edits.toggleFold(ids()),
    renameGroup: () => group !== undefined && rename(groupKey(group)),
    reverse: () => dependence !== undefined && edits.reverse(new Set([dependence])),
    insert: () => nameNew(dependence === undefined ? undefined : edits.insert(dependence)),
    selectAll: () => edits.selectAll(),
    upstream: () => edits.selectReach(ids(), 'upstream'),
    downstream: () => edits.selectReach(ids(), 'downstream'),
    withErrors: () => edits.selectWith('error'),
    withWarnings: () => edits.selectWith('warning'),
    selectNone: () => view.select([]),
  };
}

/** Takes the name that was typed in the row; one without letters is none. */
export function takeName(
  at: Row,
  name: string | null,
  { edits, workbench }: Pick<RowBench, 'edits' | 'workbench'>,
): void {
  if (name === null) return;
  if (at.kind === 'task') edits.rename(at.id, name);
  const { draft } = workbench.draft.getState();
  const group = groupsOf(draft).find(({ id }) => at.kind === 'group' && id === at.id);
  if (group !== undefined) edits.renameGroup(group, name);
}
