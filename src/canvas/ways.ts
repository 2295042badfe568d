import type { DependenceEnd, Draft, Point, TaskId } from '../model/draft.ts';
import { endId, type Ghost } from './ghosts.ts';
import { obstaclesOf, route } from './route.ts';
import { headPath, linePath, middleOf } from './strokes.ts';

/** How a dependence is drawn. */
export interface Way {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
}

export type WayOf = (start: DependenceEnd, end: DependenceEnd) => Way;

/**
 * Finds the way from end to end through the nodes as they stand. Ways are worked out when asked for and kept, so that
 * a change of the selection draws nothing anew.
 */
export function makeWays(
  draft: Draft,
  positions: Readonly<Record<TaskId, Point>>,
  ghosts: readonly Ghost[],
): WayOf {
  const { direction } = draft.board;
  const places = new Map<string, Point>(draft.tasks.map(({ id }) => [id, positions[id] ?? { x: 0, y: 0 }]));
  for (const { id, at } of ghosts) places.set(id, at);
  const obstacles = obstaclesOf(places);
  const known = new Map<string, Way>();
  const end = (of: DependenceEnd) => ({ id: endId(of), at: places.get(endId(of)) ?? { x: 0, y: 0 } });
  return (start, finish) => {
    const ends = { start: end(start), end: end(finish) };
    const key = JSON.stringify([ends.start.id, ends.end.id]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const points = route(ends, obstacles, direction);
    const way = { line: linePath(points), head: headPath(points), middle: middleOf(points) };
    known.set(key, way);
    return way;
  };
}
