import type { NodeProps } from '@xyflow/react';
import { Container, type LucideIcon, Package, Terminal } from 'lucide-react';
import { memo } from 'react';
import type { TaskId } from '../model/draft.ts';
import { StateMark, stateToken } from '../ui/StateMark.tsx';
import { counted } from '../wire/counted.ts';
import type { TaskFacts } from './facts.ts';
import type { TaskFlowNode, TaskNodeData } from './flowTypes.ts';
import { NodeHandles } from './NodeHandles.tsx';
import { NodeName } from './NodeName.tsx';
import { nodeAttributes } from './nodeAttributes.ts';
import { ProblemBadge } from './ProblemBadge.tsx';
import { RunBar } from './RunBar.tsx';
import classes from './TaskNode.module.css';

const icons: Readonly<Record<TaskFacts['kind'], LucideIcon>> = {
  command: Terminal,
  package: Package,
  container: Container,
};

/** A task: what it is called and runs, or how far its run has come. */
export const TaskNode = memo(function TaskNode({ id, data, selected }: NodeProps<TaskFlowNode>) {
  const { facts, run } = data;
  const task = id as TaskId;
  const token = run === undefined ? undefined : run.blockedBy === undefined ? stateToken[run.state] : 'fail';
  return (
    <div
      className={classes.node}
      data-task-name={facts.name}
      {...nodeAttributes(data, selected)}
      data-token={token}
      data-ended={run?.state === 'FAILED' || run?.state === 'FAILED_INTERRUPTED' || undefined}
      data-bar={(run !== undefined && hasBar(data)) || undefined}
    >
      {facts.instances > 1 ? <span aria-hidden className={classes.second} /> : null}
      <div className={classes.card}>
        <div className={classes.head}>
          <NodeIcon data={data} />
          <NodeName id={task} name={facts.name} renaming={data.renaming} />
          {facts.instances > 1 ? <Instances count={facts.instances} /> : null}
        </div>
        {run === undefined ? (
          <div className={classes.line}>{facts.line}</div>
        ) : (
          <div className={classes.run}>
            <span className={classes.detail}>{run.detail}</span>
            <span className={classes.time}>{run.time}</span>
          </div>
        )}
        {hasBar(data) && run?.metrics !== undefined ? <RunBar metrics={run.metrics} /> : null}
      </div>
      <ProblemBadge name={facts.name} data={data} />
      <NodeHandles id={task} direction={data.direction} selected={selected} />
    </div>
  );
});

function NodeIcon({ data: { facts, run } }: { data: TaskNodeData }) {
  if (run !== undefined) return <StateMark state={run.state} />;
  const Icon = icons[facts.kind];
  return <Icon aria-hidden size={16} className={classes.icon} />;
}

function Instances({ count }: { count: number }) {
  return <span className={classes.instances}>×{counted(count)}</span>;
}

/** One instance alone is said by the state; the bar is for several that have begun. */
const hasBar = ({ facts, run }: TaskNodeData): boolean =>
  run?.metrics !== undefined &&
  facts.instances > 1 &&
  run.blockedBy === undefined &&
  run.state !== 'SUBMITTED' &&
  run.state !== 'PENDING' &&
  run.state !== 'RUNNABLE' &&
  run.state !== 'SUCCEED';
