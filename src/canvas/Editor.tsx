import { useWords } from '../ui/i18n.ts';
import { Announcer } from './Announcer.tsx';
import { NodeActionsContext } from './actions.ts';
import { ConnectionLine } from './ConnectionLine.tsx';
import { canvasWords } from './canvasWords.ts';
import classes from './Editor.module.css';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { Graph } from './Graph.tsx';
import { Refused } from './Refused.tsx';
import { useScaledEvents } from './scale/useScaledEvents.ts';
import { ToolBar } from './ToolBar.tsx';
import { useEditor } from './useEditor.ts';
import { useEditorKeys } from './useEditorKeys.ts';
import { useFlowEvents } from './useFlowEvents.ts';
import { useFollow } from './useFollow.ts';
import { ViewBars } from './ViewBars.tsx';

export interface EditorProps {
  /** Opens the import; a text that is pasted is taken by the page. */
  readonly onImport: () => void;
  readonly onExample: () => void;
}

export function Editor({ onImport, onExample }: EditorProps) {
  const t = useWords(canvasWords);
  const editor = useEditor();
  const { draft, projection, scale, places, connecting, edits, show, cursor } = editor;
  const tidy = () => places.glide(edits.tidy, show.everything);
  const events = useFlowEvents(editor);
  const scaled = useScaledEvents(editor, events);
  const onKeyDown = useEditorKeys(editor, tidy);
  useFollow(show);
  return (
    <div className={classes.canvas}>
      <ToolBar
        tool={connecting.tool}
        direction={draft.board.direction}
        onAdd={() => editor.add()}
        onTool={connecting.steps.setTool}
        onTidy={tidy}
        onDirection={(direction) => places.glide(() => edits.turn(direction), show.everything)}
      />
      <NodeActionsContext value={editor.nodeActions}>
        <Graph
          ref={editor.graphRef}
          picture={scale.picture}
          nodes={projection.nodes}
          edges={projection.edges}
          keysHint={t('graphKeys')}
          cursor={cursor}
          tool={connecting.tool}
          seeking={connecting.seeking}
          connectionLineComponent={ConnectionLine}
          onKeyDown={onKeyDown}
          {...events}
          {...scaled}
        />
      </NodeActionsContext>
      {projection.nodes.length > 0 || draft.tasks.length > 0 ? null : (
        <EmptyCanvas onAdd={() => editor.add()} onImport={onImport} onExample={onExample} />
      )}
      <Refused onConnect={edits.connect} onClosed={editor.focus} />
      <ViewBars map={editor.map.map} onMap={editor.map.toggleMap} onFit={show.everything} />
      <Announcer said={editor.said} />
    </div>
  );
}
