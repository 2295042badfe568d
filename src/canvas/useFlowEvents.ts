import type { ReactFlowProps } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import type { TaskId } from '../model/draft.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';
import { connectionOf, dragOf } from './interpret.ts';
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

/** The events of React Flow, handed to `interpret` and from there to the draft. */
export function useFlowEvents({
  draft,
  places,
  connecting,
  edits,
  setCursor,
  setRenaming,
  focus,
  add,
}: Editor): Events {
  const flow = useReactFlow<FlowNode, FlowEdge>();
  return {
    onNodesChange(changes) {
      edits.select({ nodes: changes });
      const drag = dragOf(draft, changes);
      if (drag === undefined) return;
      if (!drag.ended) return places.drag(drag.moved);
      edits.move(drag.moved);
      places.drag(null);
    },
    onEdgesChange: (changes) => edits.select({ edges: changes }),
    onDelete: edits.remove,
    onConnectStart: connecting.onConnectStart,
    onConnect(made) {
      const connection = connectionOf(draft, made);
      if (connection !== undefined) edits.connect(connection.start, connection.end);
    },
    onConnectEnd() {
      connecting.end();
      focus();
    },
    onNodeClick(event, node) {
      if (node.type === 'task') setCursor({ id: node.id as TaskId, kept: false });
      // Not out of the field in which the name is being typed.
      if (!(event.target instanceof HTMLInputElement)) focus();
    },
    onNodeDoubleClick({ target }, node) {
      const onControl =
        target instanceof Element && target.closest('button, input, .react-flow__handle') !== null;
      if (node.type === 'task' && !onControl) setRenaming(node.id as TaskId);
    },
    onPaneClick: focus,
    onDoubleClick({ target, clientX, clientY }) {
      const onPane = target instanceof Element && target.classList.contains('react-flow__pane');
      if (onPane) add({ middle: flow.screenToFlowPosition({ x: clientX, y: clientY }) });
    },
  };
}
