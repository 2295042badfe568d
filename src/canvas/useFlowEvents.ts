import type { ReactFlowProps } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { TaskId } from '../model/draft.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { FlowEdge, FlowNode } from './flowTypes.ts';
import { seenOf } from './groups/seen.ts';
import { tasksMeant } from './groups/unfolded.ts';
import { connectionOf, dragOf } from './interpret.ts';
import { snapDrag } from './snapDrag.ts';
import type { Editor } from './useEditor.ts';

type Events = Pick<
  ReactFlowProps<FlowNode, FlowEdge>,
  | 'onNodesChange'
  | 'onEdgesChange'
  | 'onDelete'
  | 'onConnect'
  | 'onConnectStart'
  | 'onConnectEnd'
  | 'onNodeClick'
  | 'onNodeDoubleClick'
  | 'onPaneClick'
  | 'onDoubleClick'
>;

/** The events of React Flow, handed to `interpret` and from there to the draft. The same for the life of the canvas. */
export function useFlowEvents(editor: Editor): Events {
  const { draft: drafts, view } = useWorkbench();
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const { edits, setCursor, setRenaming, select, focus, add } = editor;
  const { drag } = editor.places;
  const { steps } = editor.connecting;
  return useMemo((): Events => {
    const seen = () => seenOf(drafts.getState().draft);
    return {
      onNodesChange(changes) {
        edits.select({ nodes: changes });
        const { draft } = seen();
        const step = dragOf(draft, changes);
        if (step === undefined) return;
        const moved = snapDrag(draft, step.moved, flow.getZoom(), step.ended);
        // At once, and so within this frame of the browser: later, it would be seen one frame later.
        if (!step.ended) return flushSync(() => drag(moved));
        edits.move(moved);
        drag(null);
        // With the key that adds held, React Flow takes the task under the pointer out of the selection.
        const { selectedTasks } = view.getState();
        const dragged = tasksMeant(seen(), Object.keys(moved) as TaskId[]);
        if (dragged.some((id) => !selectedTasks.has(id))) view.select([...selectedTasks, ...dragged]);
      },
      onEdgesChange: (changes) => edits.select({ edges: changes }),
      onDelete: edits.remove,
      onConnectStart: steps.byDrag,
      onConnect(made) {
        const connection = connectionOf(seen().draft, made);
        if (connection !== undefined) edits.connectSelected(connection.start, connection.end);
      },
      onConnectEnd(event, { fromNode, fromHandle, toNode, isValid }) {
        steps.end();
        focus();
        const isFromTask = fromNode?.type === 'task' || fromNode?.type === 'group';
        if (!isFromTask || toNode !== null || isValid === true || !onPane(event.target)) return;
        const at = 'changedTouches' in event ? event.changedTouches[0] : event;
        if (at === undefined) return;
        const middle = flow.screenToFlowPosition({ x: at.clientX, y: at.clientY });
        const before = fromHandle?.type === 'target';
        add({ middle, beside: fromNode.id as TaskId, connect: true, before, here: true });
      },
      onNodeClick(event, node) {
        if (node.type !== 'ghost') {
          const id = node.id as TaskId;
          const clicked = steps.click(id);
          setCursor({ id, kept: clicked !== undefined });
          if (clicked?.type === 'made') edits.connectSelected(clicked.start, clicked.end);
          if (clicked !== undefined) return focus();
          // A plain click on one of several selected tasks means that one; React Flow leaves all as they are.
          const isPlain = !event.shiftKey && !event.metaKey && !event.ctrlKey;
          if (isPlain && view.getState().selectedTasks.size > 1) select([id]);
        }
        // Not out of the field in which the name is being typed.
        if (!(event.target instanceof HTMLInputElement)) focus();
      },
      onNodeDoubleClick({ target }, node) {
        const onControl =
          target instanceof Element && target.closest('button, input, .react-flow__handle') !== null;
        if (onControl) return;
        if (node.type === 'task') setRenaming(node.id as TaskId);
        if (node.type === 'group') edits.toggleFold(new Set(tasksMeant(seen(), [node.id as TaskId])));
      },
      onPaneClick: focus,
      onDoubleClick({ target, clientX, clientY }) {
        if (onPane(target)) add({ middle: flow.screenToFlowPosition({ x: clientX, y: clientY }) });
      },
    };
  }, [drafts, view, flow, edits, setCursor, setRenaming, select, focus, add, drag, steps]);
}

const onPane = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('react-flow__pane');
