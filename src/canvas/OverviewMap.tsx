import { MiniMap, type MiniMapNodeProps, type ReactFlowState, useStore } from '@xyflow/react';
import { createContext, use, useMemo } from 'react';
import { useWords } from '../ui/i18n.ts';
import { stateToken } from '../ui/StateMark.tsx';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';

const size = { width: 150, height: 110 };
const edgesOf = (state: ReactFlowState) => state.edges as FlowEdge[];

/** The lines of the dependences by the node that they leave; found once for all nodes of the map. */
const LinesContext = createContext<ReadonlyMap<string, string>>(new Map());

function linesOf(edges: readonly FlowEdge[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { source, data } of edges) lines.set(source, (lines.get(source) ?? '') + (data?.line ?? ''));
  return lines;
}

export function OverviewMap() {
  const t = useWords(canvasWords);
  const edges = useStore(edgesOf);
  const lines = useMemo(() => linesOf(edges), [edges]);
  return (
    <div className={classes.map}>
      <LinesContext value={lines}>
        <MiniMap
          ariaLabel={t('map')}
          style={size}
          pannable
          zoomable
          nodeComponent={MapNode}
          bgColor="color-mix(in srgb, var(--accent-bg) 60%, var(--panel))"
          maskColor="color-mix(in srgb, var(--panel) 82%, transparent)"
          maskStrokeColor="var(--ring)"
          maskStrokeWidth={1}
          offsetScale={4}
        />
      </LinesContext>
    </div>
  );
}

/** A block with the dependences that leave it, which the mini map of React Flow leaves out. */
function MapNode({ id, x, y, width, height, selected }: MiniMapNodeProps) {
  const lines = use(LinesContext).get(id);
  const run = useStore((state) =>
    runOf(state.nodeLookup.get(id)?.internals.userNode as FlowNode | undefined),
  );
  return (
    <>
      {lines === undefined ? null : <path className={classes.mapLine} d={lines} />}
      <rect
        className={classes.mapNode}
        data-selected={selected || undefined}
        data-token={run === undefined ? undefined : stateToken[run.state]}
        x={x}
        y={y}
        rx={12}
        width={width}
        height={height}
      />
    </>
  );
}

const runOf = (node: FlowNode | undefined) => (node?.type === 'task' ? node.data.run : undefined);
