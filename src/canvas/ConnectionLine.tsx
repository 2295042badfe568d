import type { ConnectionLineComponentProps } from '@xyflow/react';
import { useWords } from '../ui/i18n.ts';
import classes from './ConnectionLine.module.css';
import { canvasWords } from './canvasWords.ts';
import type { FlowNode } from './flowTypes.ts';
import { headPath, linePath } from './strokes.ts';

/** The dependence that follows the pointer; over a task with which it would close a loop it says so. */
export function ConnectionLine(props: ConnectionLineComponentProps<FlowNode>) {
  const t = useWords(canvasWords);
  const { fromX, fromY, toX, toY, fromHandle, toNode, fromNode } = props;
  const target = toNode?.internals.userNode;
  const loops =
    (target?.type === 'task' || target?.type === 'group') &&
    target.data.faded === 'loop' &&
    toNode?.id !== fromNode.id;
  const [from, to] = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  const forward = fromHandle.type === 'source';
  const vertical = fromNode.internals.userNode.data.direction === 'down';
  const way = bend(from, to, vertical);
  const points = forward ? way : [...way].reverse();
  return (
    <g className={classes.connection} data-loops={loops || undefined}>
      <path className={classes.line} d={linePath(points)} />
      <path className={classes.head} d={headPath(points)} />
      {loops ? (
        <text className={classes.why} x={toX + 14} y={toY - 12}>
          {t('wouldLoop')}
        </text>
      ) : null}
    </g>
  );
}

interface At {
  readonly x: number;
  readonly y: number;
}

const bend = (from: At, to: At, vertical: boolean): readonly At[] => {
  if (vertical) {
    const y = (from.y + to.y) / 2;
    return [from, { x: from.x, y }, { x: to.x, y }, to];
  }
  const x = (from.x + to.x) / 2;
  return [from, { x, y: from.y }, { x, y: to.y }, to];
};
