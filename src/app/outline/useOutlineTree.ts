import { useState } from 'react';
import { namesOf } from '../../canvas/taskNames.ts';
import type { DraftTask, TaskId } from '../../model/draft.ts';
import { groupOfTask } from '../../model/groups.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { makeOutlineRows } from './makeOutlineRows.ts';
import { groupKey, type Opened, type Row } from './rows.ts';
import { type RowWindow, useRowWindow } from './useRowWindow.ts';

export interface OutlineTree extends Omit<RowWindow, 'seek'> {
  readonly rows: readonly Row[];
  /** The row that the Tab key goes to, and that keys act on. */
  readonly stop: Row | undefined;
  setStop(row: Row): void;
  /** Gives the row the focus. */
  focus(row: Row | undefined): void;
  toggle(key: string, open: boolean): void;
  nameOf(id: TaskId): string;
  /** Brings the task into sight, with its group opened, and with `focus` the keyboard to it. */
  show(id: TaskId, focus: boolean): void;
}

/** The rows of the outline: which there are, which are open, and which the keyboard is on. */
export function useOutlineTree(found: readonly DraftTask[] | undefined): OutlineTree {
  const { draft: drafts } = useWorkbench();
  const draft = useDraft((state) => state.draft);
  const [opened, setOpened] = useState<Opened>(new Map());
  const [current, setCurrent] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [rowsOf] = useState(makeOutlineRows);
  const rows = rowsOf(draft, opened, found);
  const { seek, ...window } = useRowWindow(rows.length);
  // Beside a row that is gone the keyboard goes on with the one that came into its place.
  const stop =
    rows.find(({ key }) => key === current?.key) ?? rows[Math.min(current?.at ?? 0, rows.length - 1)];

  const setStop = (row: Row) => setCurrent({ key: row.key, at: rows.indexOf(row) });
  const toggle = (key: string, open: boolean) => setOpened((before) => new Map([...before, [key, open]]));
  return {
    ...window,
    rows,
    stop,
    setStop,
    focus(row) {
      if (row === undefined) return;
      setStop(row);
      seek(row.key, true);
    },
    toggle,
    nameOf: (id) => namesOf(draft).get(id) ?? '',
    show(id, focus) {
      // It may have been made a moment ago, before these rows.
      const group = groupOfTask(drafts.getState().draft).get(id);
      if (group !== undefined) toggle(groupKey(group.id), true);
      const at = rows.findIndex(({ key }) => key === id);
      setCurrent({ key: id, at: at < 0 ? rows.length : at });
      seek(id, focus);
    },
  };
}
