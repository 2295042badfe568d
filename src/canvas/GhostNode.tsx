import type { NodeProps } from '@xyflow/react';
import { CircleQuestionMark } from 'lucide-react';
import { memo } from 'react';
import { useWords } from '../ui/i18n.ts';
import { canvasWords } from './canvasWords.ts';
import type { GhostFlowNode } from './flowTypes.ts';
import { heardName } from './heardName.ts';
import { SilentHandles } from './NodeHandles.tsx';
import classes from './TaskNode.module.css';

/** A name that a dependence gives and no task has. */
export const GhostNode = memo(function GhostNode({ data }: NodeProps<GhostFlowNode>) {
  const t = useWords(canvasWords);
  return (
    <div className={classes.node} data-ghost>
      <div className={classes.card}>
        <div className={classes.head}>
          <CircleQuestionMark aria-hidden size={16} className={classes.icon} />
          <span className={classes.name}>
            <span className={classes.nameHead}>{data.name === '' ? t('noName') : heardName(data.name)}</span>
          </span>
        </div>
        <div className={classes.ghostWhy}>{t('ghost')}</div>
      </div>
      <SilentHandles direction={data.direction} />
    </div>
  );
});
