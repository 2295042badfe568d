import { ReactFlowProvider } from '@xyflow/react';
import { RunView, type RunViewProps } from './RunView.tsx';

/** The graph of a job as it runs, for looking and choosing a task. */
export function RunGraph(props: RunViewProps) {
  return (
    <ReactFlowProvider>
      <RunView {...props} />
    </ReactFlowProvider>
  );
}
