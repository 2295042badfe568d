import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  Background,
  type Edge,
  type Node,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useState } from 'react';
import type { Draft } from '../../src/model/draft.ts';
import { nodeSize } from '../../src/model/layout/nodeSize.ts';
import type { Positions } from '../../src/model/layout.ts';

/** React Flow as its documentation shows it, with `onlyRenderVisibleElements` as it advises for large graphs. */
interface PlainFlowProps {
  readonly draft: Draft;
  readonly positions: Positions;
  readonly onInit: (flow: ReactFlowInstance) => void;
}

export function PlainFlow({ draft, positions, onInit }: PlainFlowProps) {
  const [nodes, setNodes] = useState<Node[]>(() =>
    draft.tasks.map(({ id }) => ({
      id,
      position: positions[id] ?? { x: 0, y: 0 },
      data: { label: id },
      style: { width: nodeSize.width, height: nodeSize.height },
    })),
  );
  const [edges] = useState<Edge[]>(() =>
    draft.dependences.flatMap(({ id, start, end }) =>
      'task' in start && 'task' in end
        ? [{ id, source: start.task, target: end.task, type: 'smoothstep' }]
        : [],
    ),
  );
  const onNodesChange = (changes: NodeChange[]) => setNodes((before) => applyNodeChanges(changes, before));
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      minZoom={0.02}
      fitView
      onInit={onInit}
      onlyRenderVisibleElements
    >
      <Background />
    </ReactFlow>
  );
}
