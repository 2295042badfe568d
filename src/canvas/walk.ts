// Where the arrow keys lead. Along the flow they follow dependences, across it they go to the neighbour; where a task
// has no dependence that way they go to the nearest task that way, so that every task can be reached.
import type { Point, TaskId } from '../model/draft.ts';
import { type Graph, predecessors, successors } from '../model/graph.ts';
import type { Direction } from './geometry.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface WalkInput {
  readonly graph: Graph;
  readonly positions: Readonly<Record<TaskId, Point>>;
  readonly direction: Direction;
}

const ways: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The task that the arrow leads to from `at`; undefined where there is none that way. */
export function walk(input: WalkInput, at: TaskId, arrow: Arrow): TaskId | undefined {
  const forward = input.direction === 'down' ? 'ArrowDown' : 'ArrowRight';
  const back = input.direction === 'down' ? 'ArrowUp' : 'ArrowLeft';
  const tied =
    arrow === forward
      ? successors(input.graph, at)
      : arrow === back
        ? predecessors(input.graph, at)
        : ([] as const);
  const others = tied.filter((id) => id !== at);
  return nearest(input, at, others) ?? nearest(input, at, ahead(input, at, arrow), ways[arrow]);
}

/** The tasks that lie that way: more that way than to the side. */
function ahead({ graph, positions }: WalkInput, at: TaskId, arrow: Arrow): readonly TaskId[] {
  const from = positions[at];
  const way = ways[arrow];
  if (from === undefined) return [];
  return graph.nodes.filter((id) => {
    const to = positions[id];
    if (id === at || to === undefined) return false;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    return dx * way.x + dy * way.y > 0;
  });
}

/** Straight ahead counts more than near: a step to the side costs three. Ties go to the first in the list. */
function nearest(
  { positions }: WalkInput,
  at: TaskId,
  ids: readonly TaskId[],
  way?: Point,
): TaskId | undefined {
  const from = positions[at];
  if (from === undefined) return ids[0];
  const cost = (id: TaskId) => {
    const to = positions[id] ?? from;
    const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    if (way === undefined) return dx + dy;
    return way.x === 0 ? dy + 3 * dx : dx + 3 * dy;
  };
  return ids.reduce<TaskId | undefined>(
    (best, id) => (best === undefined || cost(id) < cost(best) ? id : best),
    undefined,
  );
}

/** First or last as a reader goes through the picture: along the flow, then across it. */
export function endOfReading({ graph, positions, direction }: WalkInput, which: 'first' | 'last') {
  const key = (id: TaskId): readonly [number, number] => {
    const { x, y } = positions[id] ?? { x: 0, y: 0 };
    return direction === 'down' ? [y, x] : [x, y];
  };
  const sorted = [...graph.nodes].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
  return which === 'first' ? sorted[0] : sorted.at(-1);
}
