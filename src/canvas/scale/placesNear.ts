import type { Draft, Point, TaskId } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { positionsOf } from '../../model/layout.ts';
import { sceneOf, tasksIn } from './scene.ts';
import { isLarge } from './visible.ts';

type Positions = Readonly<Record<TaskId, Point>>;

/** Where the tasks stand that are no further than `reach` from the given places; of a small graph where all do. */
export function placesNear(draft: Draft, places: Positions, reach: number): Positions {
  const positions = positionsOf(draft);
  if (!isLarge(draft.tasks.length)) return positions;
  const scene = sceneOf(draft, positions);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of Object.values<Point>(places)) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  const area = {
    x: left - reach,
    y: top - reach,
    width: right - left + nodeSize.width + 2 * reach,
    height: bottom - top + nodeSize.height + 2 * reach,
  };
  const near: Record<TaskId, Point> = {};
  for (const task of tasksIn(scene, area)) {
    const id = scene.ids[task];
    const at = id === undefined ? undefined : positions[id];
    if (id !== undefined && at !== undefined) near[id] = at;
  }
  return near;
}
