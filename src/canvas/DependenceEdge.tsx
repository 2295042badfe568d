import type { EdgeProps } from '@xyflow/react';
import { Ban, Plus } from 'lucide-react';
import { memo } from 'react';
import type { DependenceId } from '../model/draft.ts';
import { useWords } from '../ui/i18n.ts';
import { useNodeActions } from './actions.ts';
import { canvasWords } from './canvasWords.ts';
import classes from './DependenceEdge.module.css';
import type { FlowEdge } from './flowTypes.ts';
import { useMoving } from './moving.ts';

/** A dependence, drawn along the way that the projection found for it. */
export const DependenceEdge = memo(function DependenceEdge({ id, data, selected }: EdgeProps<FlowEdge>) {
  const t = useWords(canvasWords);
  const actions = useNodeActions();
  const moving = useMoving(id);
  if (data === undefined) return null;
  const { look, times, joined } = data;
  const { line, head, middle } = moving ?? data;
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
      {times === undefined || selected === true ? null : (
        <g className={classes.times} transform={`translate(${middle.x} ${middle.y})`}>
          <title>{t('saidTimes', { count: times })}</title>
          <rect x={-14} y={-9} width={28} height={18} rx={4} />
          <text>×{times}</text>
        </g>
      )}
      {joined === undefined ? null : (
        <g className={classes.joined} transform={`translate(${middle.x} ${middle.y})`}>
          <title>{t('joined', { count: joined })}</title>
          <g>
            <rect x={-13} y={-9} width={26} height={18} rx={9} />
            <text>{joined > 99 ? '99+' : joined}</text>
          </g>
        </g>
      )}
      {selected === true && actions !== null && joined === undefined ? (
        // The key for it is I: the canvas is one tab stop.
        <g
          className={classes.plus}
          transform={`translate(${middle.x} ${middle.y})`}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            actions.insertOn(id as DependenceId);
          }}
        >
          <title>{t('insertHere')}</title>
          <circle r={12} className={classes.plusHit} />
          <circle r={8} />
          <Plus x={-6} y={-6} size={12} strokeWidth={3.5} />
        </g>
      ) : null}
    </g>
  );
});
