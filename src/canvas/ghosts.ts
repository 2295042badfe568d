import type { DependenceEnd, Draft, Point, TaskId } from '../model/draft.ts';
import { steps } from '../model/layout/nodeSize.ts';
import { freePlace } from './geometry.ts';

/** A name that dependences use and no task has, with a place on the canvas. */
export interface Ghost {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
}

const ghostId = (name: string): string => `ghost:${name}`;
export const endId = (end: DependenceEnd): string => ('task' in end ? end.task : ghostId(end.unknownName));

/** One ghost a name, a layer before (or after) the task that it is tied to, where there is room. */
export function ghostsOf(draft: Draft, positions: Readonly<Record<TaskId, Point>>): readonly Ghost[] {
  const ghosts = new Map<string, Ghost>();
  const { along } = steps(draft.board.direction);
  for (const { start, end } of draft.dependences) {
    for (const [unknown, other, sign] of [[start, end, -1] as const, [end, start, 1] as const]) {
      if ('task' in unknown || ghosts.has(unknown.unknownName)) continue;
      const anchor = ('task' in other && positions[other.task]) || { x: 0, y: 0 };
      const taken = [...Object.values(positions), ...Array.from(ghosts.values(), ({ at }) => at)] as Point[];
      const wanted = { x: anchor.x + sign * along.x, y: anchor.y + sign * along.y };
      const at = freePlace(wanted, taken, draft.board.direction);
      ghosts.set(unknown.unknownName, { id: ghostId(unknown.unknownName), name: unknown.unknownName, at });
    }
  }
  return [...ghosts.values()];
}
