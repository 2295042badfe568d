import { MiniMap, type MiniMapNodeProps, useStore } from '@xyflow/react';
import { useWords } from '../ui/i18n.ts';
import { stateToken } from '../ui/StateMark.tsx';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';

const size = { width: 150, height: 110 };
const known = new WeakMap<readonly FlowEdge[], ReadonlyMap<string, string>>();

/** The lines of the dependences by the node that they leave; found once for all nodes of the map. */
function linesOf(edges: readonly FlowEdge[]): ReadonlyMap<string, string> {
  const kept = known.get(edges);
  if (kept !== undefined) return kept;
  const lines = new Map<string, string>();
  for (const { source, data } of edges) lines.set(source, (lines.get(source) ?? '') + (data?.line ?? ''));
  known.set(edges, lines);
  return lines;
}

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
        offsetScale={4}
      />
    </div>
  );
}

/** A block with the dependences that leave it, which the mini map of React Flow leaves out. */
function MapNode({ id, x, y, width, height, selected }: MiniMapNodeProps) {
  // Each asks for its own line, so that a drag draws anew only those that change.
  const lines = useStore((state) => linesOf(state.edges as FlowEdge[]).get(id));
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
