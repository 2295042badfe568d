import type { Draft, Point, TaskId } from '../../model/draft.ts';
import { positionsOf } from '../../model/layout.ts';
import { grown } from '../geometry.ts';
import { areaOf } from '../placeBlock.ts';
import { sceneOf, tasksIn } from './scene.ts';
import { isLarge } from './visible.ts';

type Positions = Readonly<Record<TaskId, Point>>;

/** Where the tasks stand that are no further than `reach` from the given places; of a small graph where all do. */
export function placesNear(draft: Draft, places: Positions, reach: number): Positions {
  const positions = positionsOf(draft);
  if (!isLarge(draft.tasks.length)) return positions;
  const scene = sceneOf(draft, positions);
  const area = areaOf(Object.values<Point>(places));
  if (area === undefined) return {};
  const near: Record<TaskId, Point> = {};
  for (const task of tasksIn(scene, grown(area, reach))) {
    const id = scene.ids[task];
    const at = id === undefined ? undefined : positions[id];
    if (id !== undefined && at !== undefined) near[id] = at;
  }
  return near;
}
