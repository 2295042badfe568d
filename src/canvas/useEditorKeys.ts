import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { type TaskId, taskEntity } from '../model/draft.ts';
import { graphOf, predecessors, successors } from '../model/graph.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { canvasWords } from './canvasWords.ts';
import type { FlowEdge, FlowNode } from './flowTypes.ts';
import { namesOf } from './taskNames.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import type { Editor } from './useEditor.ts';

/** The keyboard of the canvas that edits. */
export function useEditorKeys(
  editor: Editor,
  tidy: () => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  const { view } = useWorkbench();
  const t = useWords(canvasWords);
  const flow = useReactFlow<FlowNode, FlowEdge>();
  const { draft, places, connecting, edits, show, say, cursor, setCursor } = editor;
  const name = (id: TaskId) => namesOf(draft).get(id) || t('noName');
  const graph = graphOf(draft);
  const candidate = connecting.byKeys ? connecting.connecting?.candidate : undefined;
  const withCursor = (act: (id: TaskId) => void) => () => {
    if (cursor !== null) act(cursor);
  };

  const goTo = (id: TaskId, keep: boolean) => {
    const place = places.positions[id];
    if (place !== undefined) show.task(place);
    if (connecting.byKeys) {
      connecting.steps.aim(id);
      return say(t('saidCandidate', { name: name(id) }));
    }
    setCursor({ id, kept: keep });
    if (!keep) view.select([id]);
  };

  const remove = () => {
    const { selectedTasks, selectedDependences } = view.getState();
    const nothing = selectedTasks.size === 0 && selectedDependences.size === 0;
    const tasks = nothing && cursor !== null ? [cursor] : [...selectedTasks];
    const left = cursor === null ? [] : [...predecessors(graph, cursor), ...successors(graph, cursor)];
    const next = left.find((id) => !tasks.includes(id));
    setCursor(next === undefined ? null : { id: next, kept: true });
    const edges = [...selectedDependences].map((id) => ({ id }));
    void flow.deleteElements({ nodes: tasks.map((id) => ({ id })), edges });
  };

  const toggle = (id: TaskId) => {
    const selected = new Set(view.getState().selectedTasks);
    if (!selected.delete(id)) selected.add(id);
    setCursor({ id, kept: true });
    view.select([...selected]);
  };

  const stepBack = () => {
    if (view.getState().refusal !== null) view.setRefusal(null);
    else if (connecting.connecting !== null) connecting.steps.end();
    else if (connecting.tool === 'connect') connecting.steps.setTool('select');
    else view.select([]);
  };

  return useCanvasKeys({
    mode: { connecting: connecting.byKeys, readOnly: false },
    walk: { graph, positions: places.positions, direction: draft.board.direction },
    cursor: candidate ?? cursor,
    goTo,
    on: {
      open: withCursor((id) => view.goTo({ entity: taskEntity(id), path: ['TaskName'] })),
      toggle: withCursor(toggle),
      rename: withCursor(editor.setRenaming),
      connect() {
        if (cursor === null) return connecting.steps.setTool('connect');
        connecting.steps.byKeys(cursor);
        say(t('saidConnecting', { name: name(cursor) }));
      },
      finishConnect() {
        const from = connecting.connecting?.from;
        connecting.steps.end();
        if (from === undefined || candidate === undefined || candidate === from) return;
        setCursor({ id: candidate, kept: true });
        edits.connect(from, candidate);
      },
      remove,
      add: () =>
        editor.add(cursor === null || !view.getState().selectedTasks.has(cursor) ? {} : { beside: cursor }),
      tidy,
      fit: show.everything,
      map: editor.map.toggleMap,
      select: () => connecting.steps.setTool('select'),
      selectAll: () => view.select(draft.tasks.map(({ id }) => id)),
      escape: stepBack,
    },
  });
}
