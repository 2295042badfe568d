import { type KeyboardEvent, useState } from 'react';
import { canvasWords } from '../../canvas/canvasWords.ts';
import type { MenuTarget } from '../../canvas/editorCommands.ts';
import { groupAt } from '../../canvas/groups/seen.ts';
import type { EditorCommands } from '../../canvas/useEditorCommands.ts';
import { useEdits } from '../../canvas/useEdits.ts';
import { useTaskClipboard } from '../../canvas/useTaskClipboard.ts';
import type { DraftTask, Point, TaskId } from '../../model/draft.ts';
import { announce } from '../../ui/announce.tsx';
import { clearFinding } from '../../ui/finding.ts';
import { useWords } from '../../ui/i18n.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { openImport } from '../imports.ts';
import { outlineWords } from './outlineWords.ts';
import { endOf, placeOf, type RowBench, rowCommands, takeName, tasksOf } from './rowCommands.ts';
import type { Row } from './rows.ts';
import { treeKey } from './treeKeys.ts';
import type { OutlineTree } from './useOutlineTree.ts';

export interface TreeEdits {
  /** Whether the key was for an edit. */
  press(row: Row, event: KeyboardEvent): boolean;
  /** Takes the task into the selection, or out of it. */
  toggle(row: Row): void;
  /** Ends the connection that is being made at the row. */
  connectTo(row: Row): void;
  /** The task, or the node of the group, from which a connection is being made. */
  readonly from: TaskId | null;
  /** The row whose name is being changed. */
  readonly renaming: string | null;
  endRename(row: Row, name: string | null): void;
  remove(row: Row): void;
  openMenu(row: Row, at: Point): void;
  closeMenu(): void;
  readonly menu: TreeMenu | null;
}

export interface TreeMenu {
  readonly target: MenuTarget;
  /** On the screen. */
  readonly at: Point;
  readonly commands: Partial<EditorCommands>;
}

/** The edits of the canvas, in the outline: with the same keys, for the row or for all tasks that are selected. */
export function useTreeEdits(tree: OutlineTree, found: readonly DraftTask[] | undefined): TreeEdits {
  const t = useWords(canvasWords);
  const words = useWords(outlineWords);
  const workbench = useWorkbench();
  const { view } = workbench;
  const edits = useEdits(announce, t);
  const [from, setFrom] = useState<TaskId | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menu, setMenu] = useState<TreeMenu | null>(null);

  const draft = () => workbench.draft.getState().draft;
  const nameOf = (id: TaskId) => (groupAt(draft(), id)?.name ?? tree.nameOf(id)) || t('noName');
  /** Whether it is the other one, or one of its tasks. */
  const isPart = (id: TaskId, of: TaskId) => id === of || groupAt(draft(), of)?.tasks.includes(id) === true;
  const silent = () => announce(t('saidNoClipboard'), 'assertive');
  const bench: RowBench = {
    workbench,
    edits,
    rename: setRenaming,
    connectFrom(id) {
      setFrom(id);
      announce(t('saidConnecting', { name: nameOf(id) }));
    },
    goTo(id, focus) {
      // What is new need not be what is looked for.
      const isNew = !tree.rows.some(({ key }) => key === id);
      if (isNew && found !== undefined) clearFinding();
      tree.show(id, focus);
    },
    write: (text) => void navigator.clipboard.writeText(text).catch(silent),
    read: (take) => void navigator.clipboard.readText().then(take).catch(silent),
    onImport: openImport,
  };
  const paste = (text: string, middle: Point): boolean => {
    if (!edits.paste(text, middle)) return false;
    const [made] = view.getState().selectedTasks;
    if (made !== undefined) bench.goTo(made, true);
    return true;
  };
  useTaskClipboard({
    edits: { ...edits, paste },
    hasFocus: () => document.activeElement?.matches('[data-row]') === true && isIn(tree),
    ids: () => (tree.stop === undefined ? new Set() : tasksOf(tree.stop, view.getState().selectedTasks)),
    middle: () => placeOf(tree.stop, workbench),
  });

  const connectTo = (at: Row) => {
    const end = endOf(at);
    if (end === undefined || from === null) return;
    setFrom(null);
    if (isPart(from, end) || isPart(end, from)) announce(words('notConnected'));
    else edits.connectSelected(from, end);
  };
  const toggle = (at: Row) => {
    const chosen = new Set(view.getState().selectedTasks);
    const own = at.kind === 'group' ? at.tasks : at.kind === 'task' ? [at.id] : [];
    const take = own.some((id) => !chosen.has(id));
    for (const id of own) take ? chosen.add(id) : chosen.delete(id);
    if (own.length > 0) view.select([...chosen]);
  };
  const openMenu = (at: Row, where: Point) => {
    const { selectedTasks } = view.getState();
    const ids = tasksOf(at, selectedTasks);
    if (at.kind === 'link') view.select([], [at.dependence]);
    else if (ids !== selectedTasks) view.select([...ids]);
    const several = at.kind === 'group' || ids.size > 1;
    const target = at.kind === 'link' ? 'dependence' : several ? 'tasks' : 'task';
    setMenu({ target, at: where, commands: rowCommands(at, bench) });
  };

  return {
    press(at, event) {
      const action = treeKey(event, { kind: at.kind, connecting: from !== null });
      if (action === undefined) return false;
      const own: Readonly<Partial<Record<typeof action, () => void>>> = {
        finish: () => connectTo(at),
        cancel() {
          setFrom(null);
          announce(words('notConnected'));
        },
        toggle: () => toggle(at),
        menu() {
          // The menu would take this press for one beside it.
          event.stopPropagation();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          const row = event.target instanceof Element ? event.target.getBoundingClientRect() : undefined;
          openMenu(at, { x: (row?.left ?? left) + 16, y: row?.bottom ?? bottom });
        },
        ...(found === undefined ? {} : { selectAll: () => view.select(found.map(({ id }) => id)) }),
      };
      const commands: Readonly<Partial<Record<string, () => void>>> = rowCommands(at, bench);
      (own[action] ?? commands[action])?.();
      event.preventDefault();
      return true;
    },
    toggle,
    connectTo,
    from,
    renaming,
    endRename(at, name) {
      setRenaming(null);
      takeName(at, name, bench);
    },
    remove: (at) => rowCommands(at, bench).remove?.(),
    openMenu,
    closeMenu() {
      setMenu(null);
      tree.refocus();
    },
    menu,
  };
}

const isIn = ({ listRef }: OutlineTree) => listRef.current?.contains(document.activeElement) === true;
