// The events of React Flow, completed for the tasks that it has not been given.
import { type NodeChange, type ReactFlowProps, useStoreApi } from '@xyflow/react';
import { type MouseEvent, useEffect, useMemo } from 'react';
import { useSteady } from '../../ui/useSteady.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import type { FlowEdge, FlowNode } from '../flowTypes.ts';
import { tasksSeen, toggled } from '../groups/unfolded.ts';
import type { Editor } from '../useEditor.ts';
import { completeChanges } from './completeChanges.ts';

type Props = ReactFlowProps<FlowNode, FlowEdge>;
type Events = Pick<Props, 'onNodesChange' | 'onPaneClick' | 'fitView' | 'onInit' | 'onPointerMove'>;

export function useScaledEvents(
  editor: Editor,
  events: Pick<Props, 'onNodesChange' | 'onPaneClick'>,
): Events {
  const { view } = useWorkbench();
  const store = useStoreApi<FlowNode, FlowEdge>();
  const now = useSteady(() => editor);
  useEffect(
    () =>
      // A box that was drawn over the layer selects what is painted in it.
      store.subscribe((state, before) => {
        const box = before.userSelectionRect;
        if (box === null || state.userSelectionRect !== null || box.width * box.height < 9) return;
        const tasks = now().scale.tasksInBox(box);
        if (tasks !== undefined) now().select(tasks);
      }),
    [store, now],
  );
  const { graph } = editor.scale;
  return useMemo(
    () => ({
      ...graph,
      onNodesChange(changes) {
        const { scale, places, seen } = now();
        const { multiSelectionActive, userSelectionRect } = store.getState();
        const whole = completeChanges(changes, {
          selected: tasksSeen(seen, view.getState().selectedTasks),
          isGiven: scale.isGiven,
          positions: places.settled,
          // A box, which Shift begins, is the selection.
          adding: multiSelectionActive && userSelectionRect === null,
        });
        events.onNodesChange?.(whole as NodeChange<FlowNode>[]);
      },
      onPaneClick(event: MouseEvent) {
        const { scale, seen, setCursor, select } = now();
        const at = { x: event.clientX, y: event.clientY };
        const task = scale.taskAt(at);
        const dependence = task === undefined ? scale.dependenceAt(at) : undefined;
        const adding = event.shiftKey || event.metaKey || event.ctrlKey;
        if (task !== undefined) setCursor({ id: task, kept: adding });
        if (task !== undefined && adding) view.select(toggled(seen, view.getState().selectedTasks, task));
        else select(task === undefined ? [] : [task], dependence === undefined ? [] : [dependence]);
        events.onPaneClick?.(event);
      },
    }),
    [graph, store, view, events, now],
  );
}
