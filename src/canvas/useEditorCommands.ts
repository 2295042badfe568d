import { useMemo } from 'react';
import { type DependenceId, type NoteId, type TaskId, taskEntity } from '../model/draft.ts';
import { graphOf, predecessors, successors } from '../model/graph.ts';
import { positionsOf } from '../model/layout.ts';
import { type PageCommand, useOffer } from '../ui/commands.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { type Alignment, type Axis, aligned, distributed, tidied } from './arrange.ts';
import { canvasWords } from './canvasWords.ts';
import { type CommandName, commandNames, commandOf, keysAlone } from './editorCommands.ts';
import { stepLabels } from './labels.ts';
import { focusNote, noteAsTasks, noteSize } from './noteElement.ts';
import { placeBlock } from './placeBlock.ts';
import { namesOf } from './taskNames.ts';
import type { Editor } from './useEditor.ts';

export type EditorCommands = Readonly<Record<CommandName, () => void>>;

/** The commands of the canvas, for what is selected, or else for the task that the keyboard is on. */
export function useEditorCommands(
  editor: Editor,
  onImport: (text: string) => void,
  tidy: () => void,
): EditorCommands {
  const { draft: drafts, view, newId } = useWorkbench();
  const t = useWords(canvasWords);
  const { edits, show, say, cursor, setCursor, setRenaming, chosen, add, insert, connecting } = editor;
  const { steps } = connecting;
  const commands = useMemo((): EditorCommands => {
    const draft = () => drafts.getState().draft;
    const one = (act: (id: TaskId) => void) => () => {
      const id = cursor !== null && chosen().has(cursor) ? cursor : [...chosen()][0];
      if (id !== undefined) act(id);
    };
    const dependences = (): ReadonlySet<DependenceId> => view.getState().selectedDependences;
    const place = (how: Alignment) => () =>
      edits.arrange(aligned(positionsOf(draft()), chosen(), how), 'align');
    const spread = (axis: Axis) => () =>
      edits.arrange(distributed(positionsOf(draft()), chosen(), axis), 'distribute');
    // The keyboard goes on beside what is removed.
    const leave = (gone: ReadonlySet<TaskId>) => {
      if (cursor === null) return;
      const graph = graphOf(draft());
      const next = [...predecessors(graph, cursor), ...successors(graph, cursor)].find((id) => !gone.has(id));
      setCursor(next === undefined ? null : { id: next, kept: true });
    };
    const write = (text: string | undefined) => {
      if (text === undefined) return;
      navigator.clipboard.writeText(text).catch(() => say(t('saidNoClipboard'), 'assertive'));
    };
    return {
      open: one((id) => view.goTo({ entity: taskEntity(id), path: ['TaskName'] })),
      rename: one(setRenaming),
      addAfter: one((id) => add({ beside: id, connect: true })),
      connect() {
        const [id] = cursor === null ? chosen() : [cursor];
        if (id === undefined) return steps.setTool('connect');
        steps.byKeys(id);
        say(t('saidConnecting', { name: namesOf(draft()).get(id) || t('noName') }));
      },
      duplicate: () => edits.duplicate(chosen()),
      copy: () => write(edits.copy(chosen())),
      cut: () => write(edits.cut(chosen())),
      paste() {
        navigator.clipboard
          .readText()
          .then((text) => edits.paste(text, show.middle()) || onImport(text))
          .catch(() => say(t('saidNoClipboard'), 'assertive'));
      },
      remove() {
        const gone = chosen();
        leave(gone);
        const edges = [...dependences()].map((id) => ({ id }));
        edits.remove({ nodes: [...gone].map((id) => ({ id })), edges });
      },
      bridge() {
        const gone = chosen();
        leave(gone);
        edits.removeTasks(gone, true);
      },
      reverse: () => edits.reverse(dependences()),
      insert() {
        const [on] = dependences();
        if (on !== undefined) insert(on);
      },
      add: () => add(cursor === null || !view.getState().selectedTasks.has(cursor) ? {} : { beside: cursor }),
      note() {
        const { x, y } = show.middle();
        const id = newId() as NoteId;
        const corner = { x: x - noteSize.width / 2, y: y - noteSize.height / 2 };
        const { direction } = draft().board;
        const [at = corner] = placeBlock(noteAsTasks, corner, Object.values(positionsOf(draft())), direction);
        drafts.dispatch(
          { type: 'setNote', note: { id, text: '', at } },
          { origin: 'canvas', label: stepLabels.note },
        );
        // The note is in the document with the next render.
        requestAnimationFrame(() => focusNote(id));
      },
      selectAll: edits.selectAll,
      upstream: () => edits.selectReach(chosen(), 'upstream'),
      downstream: () => edits.selectReach(chosen(), 'downstream'),
      withErrors: () => edits.selectWith('error'),
      withWarnings: () => edits.selectWith('warning'),
      selectNone: () => view.select([]),
      left: place('left'),
      center: place('center'),
      right: place('right'),
      top: place('top'),
      middle: place('middle'),
      bottom: place('bottom'),
      across: spread('across'),
      down: spread('down'),
      tidySelection: () =>
        edits.arrange(tidied(draft(), positionsOf(draft()), view.getState().selectedTasks), 'tidySelection'),
      tidy,
    };
  }, [
    drafts,
    view,
    newId,
    t,
    edits,
    show,
    say,
    cursor,
    setCursor,
    setRenaming,
    chosen,
    add,
    insert,
    steps,
    onImport,
    tidy,
  ]);
  useOffer(useMemo(() => offered(commands), [commands]));
  return commands;
}

const offered = (commands: EditorCommands): readonly PageCommand[] => [
  ...commandNames.map(
    (name): PageCommand => ({
      id: `canvas.${name}`,
      area: 'canvas',
      ...commandOf(name),
      run: commands[name],
    }),
  ),
  ...keysAlone,
];
