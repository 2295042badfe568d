import { useCallback, useMemo } from 'react';
import { useWords } from '../ui/i18n.ts';
import { useSteady } from '../ui/useSteady.ts';
import { Announcer } from './Announcer.tsx';
import { NodeActionsContext } from './actions.ts';
import { CanvasMenu } from './CanvasMenu.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { canvasWords } from './canvasWords.ts';
import classes from './Editor.module.css';
import { EditorContext } from './EditorContext.ts';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { Graph } from './Graph.tsx';
import { GuideLines } from './GuideLines.tsx';
import { GroupFrames } from './groups/GroupFrames.tsx';
import { Notes } from './Notes.tsx';
import { Refused } from './Refused.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { LayoutBar } from './scale/LayoutBar.tsx';
import { useScaledEvents } from './scale/useScaledEvents.ts';
import { useTidying } from './scale/useTidying.ts';
import { ToolBar } from './ToolBar.tsx';
import { useCanvasMenu } from './useCanvasMenu.ts';
import { useEditor } from './useEditor.ts';
import { useEditorCommands } from './useEditorCommands.ts';
import { useEditorKeys } from './useEditorKeys.ts';
import { useFlowEvents } from './useFlowEvents.ts';
import { useFollow } from './useFollow.ts';
import { useTaskClipboard } from './useTaskClipboard.ts';
import { ViewBars } from './ViewBars.tsx';

export interface EditorProps {
  /** Opens the import; a text that is pasted and holds no tasks alone is taken by the page. */
  readonly onImport: (text?: string) => void;
  readonly onExample: () => void;
}

export function Editor({ onImport, onExample }: EditorProps) {
  const t = useWords(canvasWords);
  const editor = useEditor();
  const { draft, projection, scale, connecting, edits, show, cursor } = editor;
  const tidying = useTidying(editor);
  const { tidy, turn } = tidying.steps;
  const { add } = editor;
  // The bars are not drawn anew on each step of a drag.
  const addPlain = useCallback(() => add(), [add]);
  const events = useFlowEvents(editor);
  const scaled = useScaledEvents(editor, events);
  const commands = useEditorCommands(editor, onImport, tidy);
  const menu = useCanvasMenu(editor);
  const onKeyDown = useSteady(useEditorKeys(editor, commands, tidy, menu.openByKeys));
  const { openAt } = menu;
  const { focus } = editor;
  // A key in a field changes the draft and nothing in the picture: the same children leave React Flow alone.
  const overlays = useMemo(
    () => (
      <>
        <GroupFrames onMenu={openAt} />
        <Notes onLeave={focus} onReach={show.area} />
        <GuideLines />
      </>
    ),
    [openAt, focus, show],
  );
  useTaskClipboard({
    edits,
    hasFocus: () => editor.graphRef.current === document.activeElement,
    ids: editor.chosen,
    middle: show.middle,
  });
  useFollow(show, editor.setCursor);
  return (
    <div className={classes.canvas}>
      <ToolBar
        tool={connecting.tool}
        direction={draft.board.direction}
        onAdd={addPlain}
        onTool={connecting.steps.setTool}
        onGroup={commands.group}
        onNote={commands.note}
        onTidy={tidy}
        onDirection={turn}
      />
      {tidying.done === null ? null : (
        <LayoutBar count={draft.tasks.length} done={tidying.done} onCancel={tidying.cancel} />
      )}
      <EditorContext value={editor}>
        <NodeActionsContext value={editor.nodeActions}>
          <Graph
            ref={editor.graphRef}
            picture={scale.picture}
            nodes={projection.nodes}
            edges={projection.edges}
            moving={projection.moving}
            keysHint={t('graphKeys')}
            cursor={cursor}
            tool={connecting.tool}
            seeking={connecting.seeking}
            connectionLineComponent={ConnectionLine}
            onKeyDown={onKeyDown}
            {...events}
            {...scaled}
            {...menu.events}
          >
            {overlays}
          </Graph>
        </NodeActionsContext>
      </EditorContext>
      <SelectionBar commands={commands} onMore={menu.openAt} onDone={editor.focus} />
      {menu.opened === null ? null : <CanvasMenu {...menu.opened} commands={commands} onClose={menu.close} />}
      {projection.nodes.length > 0 || draft.tasks.length > 0 ? null : (
        <EmptyCanvas onAdd={() => editor.add()} onImport={() => onImport()} onExample={onExample} />
      )}
      <Refused onConnect={edits.connect} onClosed={editor.focus} />
      <ViewBars
        map={editor.map.map}
        picture={scale.map}
        tasks={draft.tasks.length}
        dependences={draft.dependences.length}
        onMap={editor.map.toggleMap}
        onFit={show.everything}
      />
      <Announcer said={editor.said} />
    </div>
  );
}
