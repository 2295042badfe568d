// A large graph as plain numbers, so that ten thousand tasks are looked through in a few hundredths of a millisecond:
// that is less than keeping a spatial index up to date while tasks are dragged would take.
import type { Draft, DraftDependence, Point, TaskId } from '../../model/draft.ts';
import { type Graph, graphOf } from '../../model/graph.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import type { Rect } from '../geometry.ts';

export interface Scene {
  readonly ids: readonly TaskId[];
  readonly numberOf: ReadonlyMap<TaskId, number>;
  /** Top left corners: x and y of task n at 2n and 2n + 1. */
  readonly corners: Float64Array;
  /** Start and end of dependence e at 2e and 2e + 1: numbers of tasks, -1 for a name that no task has. */
  readonly ends: Int32Array;
  /** By the same numbers. */
  readonly dependences: readonly DraftDependence[];
  /** Around all tasks; undefined where there are none. */
  readonly bounds: Rect | undefined;
}

type Positions = Readonly<Record<TaskId, Point>>;

const scenes = new WeakMap<Positions, { readonly graph: Graph; readonly scene: Scene }>();
const noTask = -1;

/** The same scene as long as no task comes, goes or moves and no dependence changes. */
export function sceneOf(draft: Draft, positions: Positions): Scene {
  const graph = graphOf(draft);
  const known = scenes.get(positions);
  if (known?.graph === graph && known.scene.dependences === draft.dependences) return known.scene;
  const { nodes: ids, numberOf } = graph;
  const corners = new Float64Array(2 * ids.length);
  ids.forEach((id, number) => {
    const at = positions[id];
    corners[2 * number] = at?.x ?? 0;
    corners[2 * number + 1] = at?.y ?? 0;
  });
  const { dependences } = draft;
  const ends = new Int32Array(2 * dependences.length);
  dependences.forEach(({ start, end }, number) => {
    ends[2 * number] = 'task' in start ? (numberOf.get(start.task) ?? noTask) : noTask;
    ends[2 * number + 1] = 'task' in end ? (numberOf.get(end.task) ?? noTask) : noTask;
  });
  const scene = { ids, numberOf, corners, ends, dependences, bounds: boundsOf(corners) };
  scenes.set(positions, { graph, scene });
  return scene;
}

/** The scene with some tasks elsewhere, as while they are dragged. */
export function withMoved(scene: Scene, moved: Positions): Scene {
  const corners = scene.corners.slice();
  // On each frame of a drag, of perhaps thousands: nothing is made on the way.
  for (const id of Object.keys(moved) as TaskId[]) {
    const number = scene.numberOf.get(id);
    const at = moved[id];
    if (number === undefined || at === undefined) continue;
    corners[2 * number] = at.x;
    corners[2 * number + 1] = at.y;
  }
  return { ...scene, corners };
}

function boundsOf(corners: Float64Array): Rect | undefined {
  if (corners.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at] ?? 0, corners[at + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left + nodeSize.width, height: bottom - top + nodeSize.height };
}

/** The numbers of the tasks that overlap the area; with `whole`, that lie in it entirely. */
export function tasksIn({ corners }: Scene, area: Rect, whole = false): number[] {
  const found: number[] = [];
  const [width, height] = whole ? [-nodeSize.width, -nodeSize.height] : [nodeSize.width, nodeSize.height];
  const [left, top] = whole ? [area.x, area.y] : [area.x - width, area.y - height];
  const right = area.x + area.width + (whole ? width : 0);
  const bottom = area.y + area.height + (whole ? height : 0);
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at] ?? 0, corners[at + 1] ?? 0];
    if (x >= left && x <= right && y >= top && y <= bottom) found.push(at / 2);
  }
  return found;
}

/** The task at the point, or the nearest one that is no further than `reach` from it; the upper one of two. */
export function taskAt({ ids, corners }: Scene, { x, y }: Point, reach: number): TaskId | undefined {
  let best: number | undefined;
  let least = reach;
  for (let at = 0; at < corners.length; at += 2) {
    const [left, top] = [corners[at] ?? 0, corners[at + 1] ?? 0];
    const dx = Math.max(left - x, x - left - nodeSize.width, 0);
    const dy = Math.max(top - y, y - top - nodeSize.height, 0);
    if (dx > least || dy > least) continue;
    const distance = Math.hypot(dx, dy);
    if (distance > least) continue;
    least = distance;
    best = at / 2;
  }
  return best === undefined ? undefined : ids[best];
}
