// A large graph on the canvas: what React Flow is given of it, and what the layer draws.
import {
  getViewportForBounds,
  type ReactFlowState,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react';
import { type PointerEvent, useCallback, useMemo, useState } from 'react';
import type { DependenceId, Draft, DraftDependence, DraftTask, Point, TaskId } from '../../model/draft.ts';
import { useSteady } from '../../ui/useSteady.ts';
import { fitOptions } from '../fit.ts';
import type { Rect } from '../geometry.ts';
import { problemsByTask } from '../problemsByTask.ts';
import type { ProjectInput, Shown } from '../projectInput.ts';
import { minZoom } from '../zoom.ts';
import { lineAt } from './lines.ts';
import type { MapPicture } from './mapPaths.ts';
import { overviewZoom, type Picture } from './picture.ts';
import { type Scene, sceneOf, taskAt, tasksIn } from './scene.ts';
import { isLarge, sameVisible, type Visible, visibleIn } from './visible.ts';

type Positions = Readonly<Record<TaskId, Point>>;

export interface Scale {
  /** What React Flow is given; undefined: everything. */
  readonly shown: Shown | undefined;
  /** What the layer draws; null: nothing. */
  readonly picture: Picture | null;
  /** What the mini map draws; the same object while only the view changes, or a drag goes on. */
  readonly map: MapPicture;
  /** The task and the dependence of the layer at a place on screen. */
  readonly taskAt: (at: Point) => TaskId | undefined;
  readonly dependenceAt: (at: Point) => DependenceId | undefined;
  /** The tasks in a box on screen; undefined where React Flow has the answer. */
  readonly tasksInBox: (box: Rect) => readonly TaskId[] | undefined;
  readonly isGiven: (id: TaskId) => boolean;
  /** What the graph needs to fit itself at first, and to follow the pointer. */
  readonly graph: {
    readonly fitView: boolean;
    readonly onInit: () => void;
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  };
}

interface ScaleInput
  extends Pick<
    ProjectInput,
    'draft' | 'selectedTasks' | 'selectedDependences' | 'problems' | 'refusal' | 'runs' | 'cursor' | 'found'
  > {
  /** The tasks that stand for those of folded groups. */
  readonly standIn?: ReadonlyMap<TaskId, TaskId>;
  /** Where the tasks rest, and where those are that are dragged. */
  readonly settled: Positions;
  readonly moved: Positions | null;
  /** Tasks that must be elements, wherever they are. */
  readonly needed: readonly (TaskId | null | undefined)[];
}

/** Screen pixels beside a block that still mean it. */
const reachPx = 3;
const lineReachPx = 5;

export function useScale(input: ScaleInput): Scale {
  const { draft, settled, moved } = input;
  const flow = useReactFlow();
  const store = useStoreApi();
  const count = draft.tasks.length;
  const large = isLarge(count);
  // Only at first: a job that grows or shrinks past the limit, or is folded, is not shown anew.
  const [fitView] = useState(!large);
  const [fitted, setFitted] = useState(!large);
  const [pointed, setPointed] = useState<TaskId | null>(null);
  const visible = useStore(
    useCallback((state: ReactFlowState) => visibleOf(count, fitted, state), [count, fitted]),
    sameVisible,
  );
  const isAll = visible.kind === 'all';
  const whole = useMemo(() => sceneOf(draft, settled), [draft, settled]);
  const scene = isAll ? null : whole;
  const window = useMemo(
    () => (scene === null || visible.kind !== 'window' ? null : tasksIn(scene, visible.area)),
    [scene, visible],
  );
  const needed = [pointed, input.cursor, ...input.needed, ...firstOf(moved)].filter(
    (id) => id !== null && id !== undefined,
  );
  const neededKey = scene === null ? '' : [...new Set(needed)].join('\n');
  const given = useMemo(
    () => (scene === null ? null : givenOf(scene, window ?? [], neededKey.split('\n') as TaskId[])),
    [scene, window, neededKey],
  );
  const shown = useMemo(
    () => (given === null || scene === null ? undefined : shownOf(draft, scene, given)),
    [draft, scene, given],
  );
  const isGiven = useMemo(() => {
    // In the overview the layer draws the few that are elements, too: under them, and with all their dependences.
    return window === null || given === null ? () => false : (task: number) => given.has(task);
  }, [window, given]);
  const { selectedTasks, selectedDependences, refusal, runs, found = null } = input;
  const problems = problemsByTask(input.problems, input.standIn);
  const loop = refusal?.kind === 'loop' ? refusal.path : none;
  const picture = useMemo<Picture | null>(
    () =>
      scene === null || !fitted
        ? null
        : {
            scene,
            moved,
            direction: draft.board.direction,
            blocks: window === null,
            isGiven,
            selectedTasks,
            selectedDependences,
            problems,
            loop,
            runs,
            found,
          },
    [
      scene,
      fitted,
      moved,
      draft.board.direction,
      window,
      isGiven,
      selectedTasks,
      selectedDependences,
      problems,
      loop,
      runs,
      found,
    ],
  );
  const map = useMemo<MapPicture>(
    () => ({ scene: whole, direction: draft.board.direction, problems, runs, selectedTasks }),
    [whole, draft.board.direction, problems, runs, selectedTasks],
  );
  const onInit = useSteady(() => {
    const { width, height } = store.getState();
    const { bounds } = whole;
    if (large && bounds !== undefined)
      void flow.setViewport(getViewportForBounds(bounds, width, height, minZoom, 1, fitOptions.padding));
    setFitted(true);
  });
  const onPointerMove = useSteady(({ buttons, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    const state = store.getState();
    if (scene === null || window !== null || (buttons !== 0 && !state.connection.inProgress)) return;
    const at = flow.screenToFlowPosition({ x: clientX, y: clientY });
    setPointed(taskAt(scene, at, 0) ?? null);
  });
  const graph = useMemo(() => ({ fitView, onInit, onPointerMove }), [fitView, onInit, onPointerMove]);
  const hits = useMemo(
    () => ({
      taskAt(at: Point) {
        if (scene === null || window !== null) return undefined;
        return taskAt(scene, flow.screenToFlowPosition(at), reachPx / flow.getZoom());
      },
      dependenceAt(at: Point) {
        if (scene === null) return undefined;
        const zoom = flow.getZoom();
        const { direction } = draft.board;
        const reach = lineReachPx / zoom;
        const hit = lineAt(scene, direction, flow.screenToFlowPosition(at), reach, zoom < overviewZoom);
        return hit === undefined ? undefined : scene.dependences[hit]?.id;
      },
      tasksInBox({ x, y, width, height }: Rect) {
        if (scene === null || window !== null) return undefined;
        const [left, top, zoom] = store.getState().transform;
        const area = {
          x: (x - left) / zoom,
          y: (y - top) / zoom,
          width: width / zoom,
          height: height / zoom,
        };
        return tasksIn(scene, area, true).flatMap((task) => scene.ids[task] ?? []);
      },
      isGiven(id: TaskId) {
        const number = scene?.numberOf.get(id);
        return given === null || (number !== undefined && given.has(number));
      },
    }),
    [scene, window, given, flow, store, draft.board],
  );
  return { shown, picture, map, graph, ...hits };
}

const none: readonly TaskId[] = [];

/** A task that is dragged stays an element though the view goes away from where it stood; of very many, some. */
const firstOf = (moved: Positions | null): TaskId[] =>
  moved === null ? [] : (Object.keys(moved).slice(0, 50) as TaskId[]);

/** Before the first fit nothing is given: it would be made for a place that nobody looks at. */
function visibleOf(count: number, fitted: boolean, state: ReactFlowState): Visible {
  const { transform, width, height } = state;
  const [x, y, zoom] = transform;
  return fitted ? visibleIn(count, { x, y, zoom, width, height }) : { kind: 'layer' };
}

/** The numbers of the tasks that React Flow is given. */
function givenOf(scene: Scene, window: readonly number[], needed: readonly TaskId[]): ReadonlySet<number> {
  const given = new Set(window);
  for (const id of needed) {
    const number = scene.numberOf.get(id);
    if (number !== undefined) given.add(number);
  }
  return given;
}

/** The tasks, and the dependences that have no end but them and names that no task has. */
function shownOf(draft: Draft, { ends, dependences }: Scene, given: ReadonlySet<number>): Shown {
  const between: DraftDependence[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const [start, end] = [ends[at] ?? -1, ends[at + 1] ?? -1];
    const isShown = (task: number) => task < 0 || given.has(task);
    const dependence = dependences[at / 2];
    if (dependence !== undefined && (start >= 0 || end >= 0) && isShown(start) && isShown(end))
      between.push(dependence);
  }
  const tasks = [...given]
    .sort((a, b) => a - b)
    .flatMap((task): DraftTask[] => draft.tasks.slice(task, task + 1));
  return { tasks, dependences: between };
}
