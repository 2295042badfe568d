import type { KeyboardEvent } from 'react';
import type { DependenceEnd, TaskId } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { shifted } from './arrange.ts';
import { canvasWords } from './canvasWords.ts';
import { nextDependence } from './dependenceWalk.ts';
import { dependencesSeen, tasksSeen, toggled } from './groups/unfolded.ts';
import { nudges } from './nudges.ts';
import { namesOf } from './taskNames.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import type { Editor } from './useEditor.ts';
import type { EditorCommands } from './useEditorCommands.ts';
import type { Arrow } from './walk.ts';

/** The keyboard of the canvas that edits. */
export function useEditorKeys(
  editor: Editor,
  commands: EditorCommands,
  tidy: () => void,
  openMenu: () => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  const { view } = useWorkbench();
  const t = useWords(canvasWords);
  const { seen, places, connecting, edits, show, say, cursor, setCursor, select } = editor;
  const { draft } = seen;
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
    if (!keep) select([id]);
  };

  const nextOf = (id: TaskId) => {
    const chosen = dependencesSeen(seen, view.getState().selectedDependences);
    const next = nextDependence(draft, id, chosen);
    const found = draft.dependences.find((dependence) => dependence.id === next);
    if (found === undefined) return;
    select([], [found.id]);
    setCursor({ id, kept: true });
    const at = (end: DependenceEnd) => ('task' in end ? name(end.task) : end.unknownName);
    say(t('saidDependence', { name: t('dependence', { start: at(found.start), end: at(found.end) }) }));
  };

  const nudge = (arrow: Arrow) => {
    const selected = tasksSeen(seen, view.getState().selectedTasks);
    const ids = selected.size > 0 || cursor === null ? selected : [cursor];
    edits.move(shifted(places.positions, ids, nudges[arrow]), 'nudge');
  };

  const toggle = (id: TaskId) => {
    setCursor({ id, kept: true });
    const chosen = toggled(seen, view.getState().selectedTasks, id);
    view.select(chosen);
    say(t('saidSelected', { count: chosen.length }));
  };

  const stepBack = () => {
    if (view.getState().refusal !== null) view.setRefusal(null);
    else if (connecting.connecting !== null) connecting.steps.end();
    else if (connecting.tool === 'connect') connecting.steps.setTool('select');
    else view.select([]);
  };

  return useCanvasKeys({
    mode: { connecting: connecting.byKeys, readOnly: false },
    // When a key is pressed, not on each step of a drag: of a large job the places are worked out for it.
    get walk() {
      return { graph, positions: places.positions, direction: draft.board.direction };
    },
    cursor: candidate ?? cursor,
    goTo,
    nudge,
    on: {
      ...commands,
      toggle: withCursor(toggle),
      nextDependence: withCursor(nextOf),
      menu: openMenu,
      finishConnect() {
        const from = connecting.connecting?.from;
        connecting.steps.end();
        if (from === undefined || candidate === undefined || candidate === from) return;
        setCursor({ id: candidate, kept: true });
        edits.connectSelected(from, candidate);
      },
      tidy,
      fit: show.everything,
      map: editor.map.toggleMap,
      select: () => connecting.steps.setTool('select'),
      escape: stepBack,
    },
  });
}
