import type { NodeProps } from '@xyflow/react';
import { Group } from 'lucide-react';
import { memo } from 'react';
import type { TaskId } from '../../model/draft.ts';
import { useWords } from '../../ui/i18n.ts';
import { counted } from '../../wire/counted.ts';
import { canvasWords } from '../canvasWords.ts';
import type { GroupFlowNode } from '../flowTypes.ts';
import { NodeHandles } from '../NodeHandles.tsx';
import { NodeName } from '../NodeName.tsx';
import { nodeAttributes } from '../nodeAttributes.ts';
import { ProblemBadge } from '../ProblemBadge.tsx';
import classes from '../TaskNode.module.css';
import own from './GroupNode.module.css';

/** A folded group: its name, how many tasks it has, and which. */
export const GroupNode = memo(function GroupNode({ id, data, selected }: NodeProps<GroupFlowNode>) {
  const t = useWords(canvasWords);
  const { group, members, chosen } = data;
  const count = group.tasks.length;
  const isPart = chosen > 0 && chosen < count;
  const node = id as TaskId;
  return (
    <div
      className={`${classes.node} ${own.group}`}
      title={t('unfoldHint')}
      data-group-name={group.name}
      {...nodeAttributes(data, selected)}
    >
      <span aria-hidden className={`${classes.second} ${own.third}`} />
      <span aria-hidden className={classes.second} />
      <div className={classes.card}>
        <div className={classes.head}>
          <Group aria-hidden size={16} className={classes.icon} />
          <NodeName id={node} name={group.name} renaming={data.renaming} of="groupName" />
          <span className={classes.instances} data-part={isPart || undefined}>
            <span className={own.words}>
              {isPart ? t('selected', { count: chosen }) : t('tasks', { count })}
            </span>
            <span className={own.number}>{counted(isPart ? chosen : count)}</span>
          </span>
        </div>
        <div className={`${classes.line} ${own.members}`}>{members}</div>
      </div>
      <ProblemBadge name={group.name} data={data} />
      <NodeHandles id={node} direction={data.direction} selected={selected} />
    </div>
  );
});
