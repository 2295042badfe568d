import type { EdgeProps } from '@xyflow/react';
import { Ban } from 'lucide-react';
import { memo } from 'react';
import classes from './DependenceEdge.module.css';
import type { FlowEdge } from './flowTypes.ts';

/** A dependence, drawn along the way that the projection found for it. */
export const DependenceEdge = memo(function DependenceEdge({ data }: EdgeProps<FlowEdge>) {
  if (data === undefined) return null;
  const { look, line, head, middle } = data;
  return (
    <g className={classes.edge} data-look={look}>
      <path className={classes.hit} d={line} />
      <path className={classes.line} d={line} />
      <path className={classes.head} d={head} />
      {look === 'refused' || look === 'never' ? (
        <g className={classes.ban} transform={`translate(${middle.x} ${middle.y})`}>
          <circle r={look === 'refused' ? 11 : 9} />
          <Ban x={-7} y={-7} size={14} />
        </g>
      ) : null}
    </g>
  );
});
