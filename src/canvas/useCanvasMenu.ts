import type { ReactFlowProps } from '@xyflow/react';
import { type MouseEvent, useCallback, useMemo, useState } from 'react';
import type { DependenceId, Point, TaskId } from '../model/draft.ts';
import { useSteady } from '../ui/useSteady.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { MenuTarget } from './editorCommands.ts';
import { nodeElementId } from './elementId.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';
import { seenOf } from './groups/seen.ts';
import { tasksSeen } from './groups/unfolded.ts';
import type { Editor } from './useEditor.ts';

interface Opened {
  readonly target: MenuTarget;
  /** On the screen. */
  readonly at: Point;
}

interface CanvasMenuState {
  readonly opened: Opened | null;
  /** Below the task that the keyboard is on, or in the upper left corner. */
  openByKeys(): void;
  /** For what is selected. */
  openAt(at: Point): void;
  close(): void;
  readonly events: Pick<
    ReactFlowProps<FlowNode, FlowEdge>,
    | 'onNodeContextMenu'
    | 'onEdgeContextMenu'
    | 'onPaneContextMenu'
    | 'onSelectionContextMenu'
    | 'onContextMenu'
  >;
}

/** The menu of the canvas: for the tasks, the dependence or the place that it was asked on. */
export function useCanvasMenu({
  graphRef,
  cursor,
  setCursor,
  select,
  focus,
  scale,
}: Editor): CanvasMenuState {
  const { draft: drafts, view } = useWorkbench();
  const [opened, setOpened] = useState<Opened | null>(null);
  const openAt = useCallback((at: Point) => setOpened({ target: targetOf(view.getState()), at }), [view]);
  const open = useCallback(
    (event: MouseEvent | globalThis.MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
      openAt({ x: event.clientX, y: event.clientY });
    },
    [openAt],
  );
  const choose = useCallback(
    (id: TaskId) => {
      const seen = seenOf(drafts.getState().draft);
      if (!tasksSeen(seen, view.getState().selectedTasks).has(id)) select([id]);
      setCursor({ id, kept: true });
    },
    [drafts, view, select, setCursor],
  );
  // The same for the life of the canvas: each node is given them.
  const nodeEvents = useMemo((): CanvasMenuState['events'] => {
    return {
      onNodeContextMenu(event, node) {
        if (node.type === 'ghost') return;
        choose(node.id as TaskId);
        open(event);
      },
      onEdgeContextMenu(event, edge) {
        if (edge.selectable === false) return;
        select([], [edge.id as DependenceId]);
        open(event);
      },
      onSelectionContextMenu: (event) => open(event),
      // Of the menu key, which has opened ours already.
      onContextMenu: (event) => event.target === event.currentTarget && event.preventDefault(),
    };
  }, [select, open, choose]);
  const onPaneContextMenu = useSteady((event: MouseEvent | globalThis.MouseEvent) => {
    // Of a large graph the tasks are painted on the pane.
    const task = scale.taskAt({ x: event.clientX, y: event.clientY });
    if (task !== undefined) choose(task);
    else {
      view.select([]);
      setCursor(null);
    }
    open(event);
  });
  return {
    opened,
    events: { ...nodeEvents, onPaneContextMenu },
    openAt,
    openByKeys() {
      const { selectedTasks, selectedDependences } = view.getState();
      if (cursor !== null && selectedTasks.size === 0 && selectedDependences.size === 0) select([cursor]);
      const element = cursor === null ? null : document.getElementById(nodeElementId(cursor));
      const box = (element ?? graphRef.current)?.getBoundingClientRect();
      if (box === undefined) return;
      openAt(element === null ? { x: box.left + 16, y: box.top + 64 } : { x: box.left + 16, y: box.bottom });
    },
    close() {
      setOpened(null);
      focus();
    },
  };
}

function targetOf({
  selectedTasks,
  selectedDependences,
}: {
  readonly selectedTasks: ReadonlySet<TaskId>;
  readonly selectedDependences: ReadonlySet<DependenceId>;
}): MenuTarget {
  if (selectedTasks.size > 1) return 'tasks';
  if (selectedTasks.size === 1) return 'task';
  return selectedDependences.size > 0 ? 'dependence' : 'pane';
}
