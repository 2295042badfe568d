import { MiniMap, type MiniMapNodeProps, useStore } from '@xyflow/react';
import { useWords } from '../ui/i18n.ts';
import { stateToken } from '../ui/StateMark.tsx';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';

const size = { width: 150, height: 110 };
export function OverviewMap() {
  const t = useWords(canvasWords);
  return (
    <div className={classes.map}>
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
    </div>
  );
}

/** A block with the dependences that leave it, which the mini map of React Flow leaves out. */
function MapNode({ id, x, y, width, height, selected }: MiniMapNodeProps) {
  const edges = useStore((state) => state.edges as FlowEdge[]);
  const node = useStore((state) => state.nodeLookup.get(id)?.internals.userNode as FlowNode | undefined);
  const run = node?.type === 'task' ? node.data.run : undefined;
  return (
    <>
      {edges.map((edge) =>
        edge.source === id ? <path key={edge.id} className={classes.mapLine} d={edge.data?.line} /> : null,
      )}
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
