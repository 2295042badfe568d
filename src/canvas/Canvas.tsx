import { ReactFlowProvider } from '@xyflow/react';
import { useDraft } from '../ui/workbench.tsx';
import { Editor, type EditorProps } from './Editor.tsx';
import { LaidOut } from './scale/LaidOut.tsx';

/** The dependence graph of the draft, to look at and to edit. */
export function Canvas(props: EditorProps) {
  const draft = useDraft((state) => state.draft);
  return (
    <LaidOut draft={draft}>
      <ReactFlowProvider>
        <Editor {...props} />
      </ReactFlowProvider>
    </LaidOut>
  );
}
