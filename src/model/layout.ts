// Where tasks stand on the canvas. Deterministic: the same graph always gives the same picture.
import type { Draft, Group, Point, TaskId } from './draft.ts';
import { type Graph, graphOf } from './graph.ts';
import { groupsOf } from './groups.ts';
import { drawGraph } from './layout/drawGraph.ts';
import type { Direction } from './layout/drawPart.ts';
import { gridOf } from './layout/gridOf.ts';
import { placeBeside } from './layout/placeBeside.ts';

export type Positions = Readonly<Record<TaskId, Point>>;

type ByDirection = Map<Direction, Positions>;
const layouts = new WeakMap<Graph, WeakMap<readonly Group[], ByDirection>>();

/** What has been worked out for this graph with these groups. */
function knownOf(draft: Draft): ByDirection {
  const [graph, groups] = [graphOf(draft), groupsOf(draft)];
  const byGroups = layouts.get(graph) ?? new WeakMap<readonly Group[], ByDirection>();
  layouts.set(graph, byGroups);
  const known = byGroups.get(groups) ?? new Map<Direction, Positions>();
  byGroups.set(groups, known);
  return known;
}

/**
 * A place for every task, whether it has one or not ("Tidy up"): layers along the direction of the draft, long chains
 * straight, independent parts in rows, nothing on top of anything, each group by itself. Top left corners; all begin at
 * 0, 0, frames of groups included.
 */
export function layout(draft: Draft): Positions {
  const { direction } = draft.board;
  const known = knownOf(draft);
  const positions = known.get(direction) ?? placesFor(draft);
  known.set(direction, positions);
  return positions;
}

function placesFor(draft: Draft): Positions {
  const graph = graphOf(draft);
  if (graph.nodes.length > tooMany) return toRecord(gridOf(graph));
  return drawGraph(
    graph,
    draft.board.direction,
    groupsOf(draft).map(({ tasks }) => tasks),
  );
}

/** Beyond this no picture is drawn, and so no layout is worked out: the outline stands in for it. */
export const tooMany = 50_000;

/** Up to here a layout is done before a person notices; a larger one is better worked out aside, see {@link keepLayout}. */
const fewEnough = 1000;

/** Whether {@link positionsOf} answers at once: it has been asked before, tasks have been placed, or there are few. */
export function isQuick(draft: Draft): boolean {
  const { board, tasks } = draft;
  if (tasks.length <= fewEnough || tasks.length > tooMany) return true;
  return isKnown(draft) || tasks.some(({ id }) => board.positions[id] !== undefined);
}

/** Whether {@link layout} answers at once. */
export const isKnown = (draft: Draft): boolean =>
  draft.tasks.length <= fewEnough || knownOf(draft).has(draft.board.direction);

/** Takes a layout that was worked out elsewhere, as in a worker: from now on it is the {@link layout} of the draft. */
export function keepLayout(draft: Draft, positions: Positions): void {
  knownOf(draft).set(draft.board.direction, positions);
}

const completed = new WeakMap<Draft['board'], { readonly graph: Graph; readonly positions: Positions }>();

/**
 * A place for every task: those that have been placed keep theirs, the others are put after what they depend on.
 * Where none has been placed it is the {@link layout}. The same object as long as nothing moves, comes or goes.
 */
export function positionsOf(draft: Draft): Positions {
  const { board } = draft;
  const graph = graphOf(draft);
  const known = completed.get(board);
  if (known?.graph === graph) return known.positions;
  const positions = allPlaced(draft) ? board.positions : completedOf(draft);
  completed.set(board, { graph, positions });
  return positions;
}

/** Nearly always, and seen without a list of the places. */
const allPlaced = ({ board, tasks }: Draft): boolean =>
  tasks.every(({ id }) => board.positions[id] !== undefined);

function completedOf(draft: Draft): Positions {
  const { board, tasks } = draft;
  const placed = new Map(
    tasks.flatMap(({ id }): [TaskId, Point][] => {
      const point = board.positions[id];
      return point === undefined ? [] : [[id, point]];
    }),
  );
  return placed.size === 0 ? layout(draft) : toRecord(placeBeside(graphOf(draft), placed, board.direction));
}

/** The draft with a place for every task written down, so that no later edit moves them; the same when all have one. */
export function withPlaces(draft: Draft): Draft {
  // Of a large draft whose layout is still being worked out nothing can be written down yet.
  if (!isQuick(draft) || draft.tasks.length > tooMany) return draft;
  const positions = positionsOf(draft);
  if (positions === draft.board.positions) return draft;
  return { ...draft, board: { ...draft.board, positions } };
}

const toRecord = (places: ReadonlyMap<TaskId, Point>): Positions => Object.fromEntries(places);
