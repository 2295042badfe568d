import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DependenceId, Draft, Point, TaskId } from '../model/draft.ts';
import { graphOf } from '../model/graph.ts';
import { groupsOf } from '../model/groups.ts';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../ui/workbench.tsx';
import { type Say, useSay } from './Announcer.tsx';
import type { NodeActions } from './actions.ts';
import { canvasWords } from './canvasWords.ts';
import { type Cursor, cursorTask, nearestTask } from './cursor.ts';
import { nodeOf, type Seen, seenOf } from './groups/seen.ts';
import { dependencesMeant, tasksMeant } from './groups/unfolded.ts';
import { useSeen } from './groups/useSeen.ts';
import { type Scale, useScale } from './scale/useScale.ts';
import { type ConnectingState, useConnecting } from './useConnecting.ts';
import { type AddOptions, type Edits, useEdits } from './useEdits.ts';
import { useFound } from './useFound.ts';
import { type MapState, useMap } from './useMap.ts';
import { type Places, usePlaces } from './usePlaces.ts';
import { useProjection } from './useProjection.ts';
import { type Show, useShow } from './useShow.ts';

/** The state of the canvas that edits, and what can be done with it. */
export interface Editor {
  readonly graphRef: RefObject<HTMLDivElement | null>;
  readonly draft: Draft;
  /** The draft as it is shown: nodes, places, the cursor and what is seen of the selection are of it. */
  readonly seen: Seen;
  readonly selectedInside: ReadonlyMap<TaskId, number>;
  readonly projection: ReturnType<typeof useProjection>;
  readonly scale: Scale;
  readonly places: Places;
  readonly connecting: ConnectingState;
  readonly edits: Edits;
  readonly show: Show;
  readonly map: MapState;
  readonly said: ReturnType<typeof useSay>[0];
  readonly say: Say;
  /** The task that keys act on. */
  readonly cursor: TaskId | null;
  setCursor(cursor: Cursor | null): void;
  /** Selects what is meant by what is seen. */
  select(tasks: Iterable<TaskId>, dependences?: Iterable<DependenceId>): void;
  /** The selected tasks of the draft; where nothing is selected the one that the keyboard is on. */
  chosen(): ReadonlySet<TaskId>;
  readonly renaming: TaskId | null;
  setRenaming(id: TaskId | null): void;
  /** Adds a task and waits for its name to be typed. */
  add(at?: AddOptions): void;
  /** Puts a task on a dependence, in the same way. */
  insert(on: DependenceId): void;
  /** Gives the keyboard back to the canvas. */
  focus(): void;
  /** What nodes can do; the same object as long as nothing that they do changes. */
  readonly nodeActions: NodeActions;
}

export function useEditor(): Editor {
  const workbench = useWorkbench();
  const draft = useDraft((state) => state.draft);
  const problems = useDraft((state) => state.problems);
  const shown = useSeen(
    draft,
    useView((state) => state),
  );
  const { seen, selectedTasks, selectedDependences, refusal, selectedInside } = shown;
  const found = useFound(seen);
  const t = useWords(canvasWords);
  const graphRef = useRef<HTMLDivElement>(null);
  const [said, say] = useSay();
  const [at, setCursor] = useState<Cursor | null>(null);
  const [renaming, setRenaming] = useState<TaskId | null>(null);
  const latest = useCallback(() => seenOf(workbench.draft.getState().draft), [workbench]);
  const places = usePlaces(seen.draft, () => latest().draft);
  const connecting = useConnecting();
  const edits = useEdits(say, t);
  const map = useMap(draft.tasks.length);
  const show = useShow(map.map === true, () => workbench.draft.getState().draft);
  const stood = useRef<Point>({ x: 0, y: 0 });
  const cursor = cursorTask(
    at && { ...at, id: nodeAt(seen, at.id) },
    selectedTasks,
    (id) => graphOf(seen.draft).after.has(id),
    () => nearestTask(seen.draft, places.settled, stood.current),
  );
  useEffect(() => {
    const place = cursor === null ? undefined : places.settled[cursor];
    if (place !== undefined) stood.current = place;
  });
  const scale = useScale({
    draft: seen.draft,
    standIn: seen.standIn,
    settled: places.settled,
    moved: places.moved,
    problems,
    selectedTasks,
    selectedDependences,
    refusal,
    runs: null,
    cursor,
    found,
    needed: [renaming, connecting.connecting?.from, connecting.connecting?.candidate],
  });
  const projection = useProjection({
    draft: seen.draft,
    seen,
    selectedInside,
    positions: places.settled,
    moved: places.moved,
    shown: scale.shown,
    problems,
    selectedTasks,
    selectedDependences,
    refusal,
    cursor,
    renaming,
    connecting: connecting.connecting,
    found,
  });
  const focus = useCallback(() => graphRef.current?.focus({ preventScroll: true }), []);
  const add = useCallback(
    (options: AddOptions = {}) => {
      const id = edits.add({ middle: show.middle(), ...options });
      setCursor({ id, kept: false });
      setRenaming(id);
      const place = workbench.draft.getState().draft.board.positions[id];
      if (place !== undefined) show.task(place);
    },
    [edits, show, workbench],
  );
  const chosen = useCallback((): ReadonlySet<TaskId> => {
    const selection = workbench.view.getState();
    const nothing = selection.selectedTasks.size === 0 && selection.selectedDependences.size === 0;
    return nothing && cursor !== null ? new Set(tasksMeant(latest(), [cursor])) : selection.selectedTasks;
  }, [workbench, latest, cursor]);
  const select = useCallback(
    (tasks: Iterable<TaskId>, dependences: Iterable<DependenceId> = []) =>
      workbench.view.select(tasksMeant(latest(), tasks), dependencesMeant(latest(), dependences)),
    [workbench, latest],
  );
  const insert = useCallback(
    (on: DependenceId) => {
      const id = edits.insert(on);
      if (id === undefined) return;
      setCursor({ id, kept: false });
      setRenaming(id);
    },
    [edits],
  );
  const { steps } = connecting;
  const nodeActions = useMemo<NodeActions>(
    () => ({
      endRename(id, name) {
        setRenaming(null);
        if (name !== null) edits.rename(id, name);
      },
      leave: focus,
      addAfter(id) {
        // While connecting, the whole node is the handle, and a click on it chooses the task.
        if (!steps.takesClicks()) add({ beside: id, connect: true });
      },
      insertOn: insert,
      goToProblem: workbench.view.goTo,
    }),
    [edits, add, insert, steps, focus, workbench],
  );
  return {
    graphRef,
    draft,
    seen,
    selectedInside,
    projection,
    scale,
    places,
    connecting,
    edits,
    show,
    map,
    said,
    say,
    cursor,
    setCursor,
    renaming,
    setRenaming,
    chosen,
    select,
    add,
    insert,
    focus,
    nodeActions,
  };
}

/** Where the keyboard is now that a group was folded around a task, or unfolded. */
function nodeAt({ draft, whole, standIn }: Seen, id: TaskId): TaskId {
  if (graphOf(draft).after.has(id)) return id;
  const group = standIn.has(id) ? undefined : groupsOf(whole).find((each) => nodeOf(each) === id);
  return standIn.get(id) ?? group?.tasks[0] ?? id;
}
