import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { canvasWords } from '../../canvas/canvasWords.ts';
import { type Edits, useEdits } from '../../canvas/useEdits.ts';
import { useTaskClipboard } from '../../canvas/useTaskClipboard.ts';
import type { TaskId } from '../../model/draft.ts';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import type { Row } from './rows.ts';
import { treeKey } from './treeKeys.ts';

interface TreeEdits {
  /** Whether the key was for an edit. */
  press(row: Row, event: KeyboardEvent): boolean;
  /** Whether the click was for the selection of several. */
  click(row: Row, event: MouseEvent): boolean;
}

const nowhere = { x: 0, y: 0 };

/** The edits of the canvas, in the outline: with the same keys, for the row or for all tasks that are selected. */
export function useTreeEdits(row: Row | undefined, hasFocus: () => boolean): TreeEdits {
  const t = useWords(canvasWords);
  const { view } = useWorkbench();
  const edits = useEdits(announce, t);
  const [from, setFrom] = useState<TaskId | null>(null);

  const idsOf = (at: Row | undefined): ReadonlySet<TaskId> => {
    const { selectedTasks } = view.getState();
    if (at?.kind !== 'task') return new Set();
    return selectedTasks.has(at.id) ? selectedTasks : new Set([at.id]);
  };
  useTaskClipboard({ edits, hasFocus, ids: () => idsOf(row), middle: () => nowhere });

  const toggle = (id: TaskId) => {
    const chosen = new Set(view.getState().selectedTasks);
    if (!chosen.delete(id)) chosen.add(id);
    view.select([...chosen]);
  };
  const connect = (at: Row) => {
    const end = at.kind === 'task' ? at.id : at.to;
    if (from !== null && end !== undefined && end !== from) edits.connectSelected(from, end);
    setFrom(null);
  };
  const begin = (at: Row) => {
    if (at.kind !== 'task') return;
    setFrom(at.id);
    announce(t('saidConnecting', { name: at.name || t('noName') }));
  };

  return {
    press(at, event) {
      const action = treeKey(event, { kind: at.kind, connecting: from !== null });
      if (action === undefined) return false;
      const run: Readonly<Record<typeof action, () => void>> = {
        connect: () => begin(at),
        finish: () => connect(at),
        cancel: () => setFrom(null),
        toggle: () => at.kind === 'task' && toggle(at.id),
        selectAll: () => edits.selectAll(),
        ...ofTasks(edits, idsOf(at)),
        ...ofDependence(edits, at),
      };
      run[action]();
      event.preventDefault();
      return true;
    },
    click(at, event) {
      if (at.kind !== 'task' || !(event.ctrlKey || event.metaKey)) return false;
      toggle(at.id);
      return true;
    },
  };
}

const ofTasks = (edits: Edits, ids: ReadonlySet<TaskId>) => ({
  duplicate: () => edits.duplicate(ids),
  remove: () => edits.removeTasks(ids, false),
  bridge: () => edits.removeTasks(ids, true),
  upstream: () => edits.selectReach(ids, 'upstream'),
  downstream: () => edits.selectReach(ids, 'downstream'),
});

function ofDependence(edits: Edits, at: Row) {
  const id = at.kind === 'link' ? at.dependence : undefined;
  return {
    disconnect: () => id !== undefined && edits.remove({ nodes: [], edges: [{ id }] }),
    reverse: () => id !== undefined && edits.reverse(new Set([id])),
    insert: () => id !== undefined && edits.insert(id),
  };
}
