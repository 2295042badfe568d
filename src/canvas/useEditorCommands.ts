import { useMemo } from 'react';
import { type DependenceId, type NoteId, type TaskId, taskEntity } from '../model/draft.ts';
import { graphOf, predecessors, successors } from '../model/graph.ts';
import { groupOfExactly, groupOfTask } from '../model/groups.ts';
import { positionsOf } from '../model/layout.ts';
import { type PageCommand, useOffer } from '../ui/commands.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { type Alignment, type Axis, aligned, distributed, tidied } from './arrange.ts';
import { boardRects } from './boardRects.ts';
import { canvasWords } from './canvasWords.ts';
import { type CommandName, commandNames, commandOf, keysAlone } from './editorCommands.ts';
import { nodeOf, seenOf } from './groups/seen.ts';
import { tasksSeen } from './groups/unfolded.ts';
import { stepLabels } from './labels.ts';
import { focusNote, noteSize } from './noteElement.ts';
import { freeArea } from './placeBlock.ts';
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
    const seen = () => seenOf(draft());
    const chosenSeen = () => tasksSeen(seen(), chosen());
    const one = (act: (id: TaskId) => void) => () => {
      const ids = chosenSeen();
      const id = cursor !== null && ids.has(cursor) ? cursor : [...ids][0];
      if (id !== undefined) act(id);
    };
    const dependences = (): ReadonlySet<DependenceId> => view.getState().selectedDependences;
    const place = (how: Alignment) => () =>
      edits.arrange(aligned(positionsOf(seen().draft), chosenSeen(), how), 'align');
    const spread = (axis: Axis) => () =>
      edits.arrange(distributed(positionsOf(seen().draft), chosenSeen(), axis), 'distribute');
    // The keyboard goes on beside what is removed, where it was on that.
    const leave = (gone: ReadonlySet<TaskId>) => {
      const goes = tasksSeen(seen(), gone);
      if (cursor === null || !goes.has(cursor)) return;
      const graph = graphOf(seen().draft);
      const next = [...predecessors(graph, cursor), ...successors(graph, cursor)].find((id) => !goes.has(id));
      setCursor(next === undefined ? null : { id: next, kept: true });
    };
    const write = (text: string | undefined) => {
      if (text === undefined) return;
      navigator.clipboard.writeText(text).catch(() => say(t('saidNoClipboard'), 'assertive'));
    };
    return {
      open: one((id) => {
        const group = seen().folded.get(id);
        if (group !== undefined) edits.toggleFold(new Set(group.tasks));
        else view.goTo({ entity: taskEntity(id), path: ['TaskName'] });
      }),
      rename() {
        // One of several tasks is not what is meant where all of a group are selected.
        const group = chosen().size > 1 ? groupOfExactly(draft(), chosen()) : undefined;
        if (group === undefined) one(setRenaming)();
        else setRenaming(nodeOf(group));
      },
      group: () => edits.group(chosen()),
      ungroup: () => edits.ungroup(chosen()),
      fold: () => edits.toggleFold(chosen()),
      renameGroup() {
        const [id] = chosen();
        const group = id === undefined ? undefined : groupOfTask(draft()).get(id);
        if (group === undefined) say(t('saidNoGroup'));
        else setRenaming(nodeOf(group));
      },
      addAfter: one((id) => add({ beside: id, connect: true })),
      connect() {
        const [id] = cursor === null ? chosenSeen() : [cursor];
        if (id === undefined) return steps.setTool('connect');
        steps.byKeys(id);
        say(t('saidConnecting', { name: namesOf(seen().draft).get(id) || t('noName') }));
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
      add() {
        const isSelected = cursor !== null && tasksSeen(seen(), view.getState().selectedTasks).has(cursor);
        add(isSelected ? { beside: cursor } : {});
      },
      note() {
        const { x, y } = show.middle();
        const id = newId() as NoteId;
        const corner = { x: Math.round(x - noteSize.width / 2), y: Math.round(y - noteSize.height / 2) };
        const { x: left, y: top } = freeArea(
          { ...corner, ...noteSize },
          boardRects(draft()),
          draft().board.direction,
        );
        drafts.dispatch(
          { type: 'setNote', note: { id, text: '', at: { x: left, y: top } } },
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
      tidySelection() {
        const shown = seen().draft;
        const selected = tasksSeen(seen(), view.getState().selectedTasks);
        edits.arrange(tidied(shown, positionsOf(shown), selected), 'tidySelection');
      },
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
