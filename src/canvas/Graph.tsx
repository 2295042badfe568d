// React Flow as both graphs use it: the one that is edited and the one that is watched.
import '@xyflow/react/dist/base.css';
import { Background, ReactFlow, type ReactFlowProps } from '@xyflow/react';
import { type MouseEvent, memo, type Ref, useId, useLayoutEffect, useState } from 'react';
import type { TaskId } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { canvasWords } from './canvasWords.ts';
import { DependenceEdge } from './DependenceEdge.tsx';
import { DetailLevel } from './DetailLevel.tsx';
import { nodeElementId } from './elementId.ts';
import { fitOptions } from './fit.ts';
import type { FlowEdge, FlowNode, Projection } from './flowTypes.ts';
import { GhostNode } from './GhostNode.tsx';
import classes from './Graph.module.css';
import { GroupNode } from './groups/GroupNode.tsx';
import { MovingContext, makeMoving } from './moving.ts';
import type { Picture } from './scale/picture.ts';
import { ScaleLayer } from './scale/ScaleLayer.tsx';
import { TaskNode } from './TaskNode.tsx';
import { maxZoom, minZoom } from './zoom.ts';

const nodeTypes = { task: TaskNode, group: GroupNode, ghost: GhostNode };
const edgeTypes = { dependence: DependenceEdge };
/** Held with a click, it adds to the selection or takes out of it. */
const addingKeys = ['Shift', 'Control', 'Meta'];
const proOptions = { hideAttribution: true };
/** Fewer nodes are cheaper to keep than to add and remove while the canvas is moved. */
const manyNodes = 60;

/** With Shift, a press begins a box; the browser would mark the texts of the page from the last click to here. */
function keepText(event: MouseEvent<HTMLDivElement>): void {
  if (
    !event.shiftKey ||
    event.target instanceof HTMLInputElement ||
    event.target instanceof HTMLTextAreaElement
  )
    return;
  event.preventDefault();
  event.currentTarget.focus({ preventScroll: true });
}

interface GraphProps extends Omit<ReactFlowProps<FlowNode, FlowEdge>, 'nodes' | 'edges'> {
  readonly ref?: Ref<HTMLDivElement>;
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  /** The ways of dependences that lie elsewhere than in `edges`. */
  readonly moving: Projection['moving'];
  /** What of the graph is painted instead; null: nothing. */
  readonly picture: Picture | null;
  /** What the keys do, for readers. */
  readonly keysHint: string;
  /** The task that the keyboard is on. */
  readonly cursor: TaskId | null;
  readonly tool?: 'select' | 'connect' | undefined;
  /** Which end is being looked for while a connection is made. */
  readonly seeking?: 'source' | 'target' | undefined;
}

/** Drawn anew only when it is given something else: React Flow looks at all that it has, each time. */
export const Graph = memo(function Graph(props: GraphProps) {
  const { keysHint, cursor, tool, seeking, picture, moving, ...flow } = props;
  const t = useWords(canvasWords);
  // :focus-visible alone does not do: it does not begin with a key that is pressed after a click, nor end with a click.
  const [keyed, setKeyed] = useState(false);
  const hint = useId();
  const [movings] = useState(makeMoving);
  useLayoutEffect(() => movings.setState(moving, true), [movings, moving]);
  return (
    <DetailLevel className={classes.graph} tool={tool} seeking={seeking} keyed={keyed}>
      <MovingContext value={movings}>
        <ReactFlow<FlowNode, FlowEdge>
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          proOptions={proOptions}
          minZoom={minZoom}
          maxZoom={maxZoom}
          fitView
          fitViewOptions={fitOptions}
          zIndexMode="manual"
          // Of a large graph only the visible nodes are given in the first place.
          onlyRenderVisibleElements={picture === null && flow.nodes.length > manyNodes}
          deleteKeyCode={null}
          disableKeyboardA11y
          edgesFocusable={false}
          zoomOnDoubleClick={false}
          connectOnClick={false}
          multiSelectionKeyCode={addingKeys}
          tabIndex={0}
          aria-label={t('graph')}
          aria-describedby={hint}
          aria-activedescendant={cursor === null ? undefined : nodeElementId(cursor)}
          onFocus={({ target }) => setKeyed((before) => before || target.matches(':focus-visible'))}
          onMouseDownCapture={keepText}
          onKeyDownCapture={() => setKeyed(true)}
          onPointerDownCapture={() => setKeyed(false)}
          {...flow}
        >
          <Background gap={24} size={2} />
          {picture === null ? null : <ScaleLayer picture={picture} />}
          {flow.children}
        </ReactFlow>
      </MovingContext>
      <span id={hint} hidden>
        {keysHint}
      </span>
    </DetailLevel>
  );
});
