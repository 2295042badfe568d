import { ReactFlowProvider } from '@xyflow/react';
import type { Draft, TaskId } from '../model/draft.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { RunView } from './RunView.tsx';

export interface RunGraphProps {
  readonly draft: Draft;
  readonly runs: ReadonlyMap<TaskId, TaskRun>;
  readonly selected: TaskId | null;
  readonly onSelect: (id: TaskId | null) => void;
}

/** The graph of a job as it runs, for looking and choosing a task. */
export function RunGraph(props: RunGraphProps) {
  return (
    <ReactFlowProvider>
      <RunView {...props} />
    </ReactFlowProvider>
  );
}
