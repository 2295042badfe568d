import { ReactFlowProvider } from '@xyflow/react';
import { RunView, type RunViewProps } from './RunView.tsx';
import { LaidOut } from './scale/LaidOut.tsx';

/** The graph of a job as it runs, for looking and choosing a task. */
export function RunGraph(props: RunViewProps) {
  return (
    <LaidOut draft={props.draft}>
      <ReactFlowProvider>
        <RunView {...props} />
      </ReactFlowProvider>
    </LaidOut>
  );
}
