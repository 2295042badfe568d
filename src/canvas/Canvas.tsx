import { ReactFlowProvider } from '@xyflow/react';
import { Editor, type EditorProps } from './Editor.tsx';

/** The dependence graph of the draft, to look at and to edit. */
export function Canvas(props: EditorProps) {
  return (
    <ReactFlowProvider>
      <Editor {...props} />
    </ReactFlowProvider>
  );
}
