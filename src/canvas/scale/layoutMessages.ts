// What the page and the layout worker say to each other. A graph as numbers: thousands of names would take longer to
// copy than the layout of a small graph takes.
import type { Draft } from '../../model/draft.ts';
import { graphOf } from '../../model/graph.ts';
import { groupsOf } from '../../model/groups.ts';
import { type Drawable, drawableOf, placesFrom } from '../../model/layout/drawGraph.ts';
import { drawNodes } from '../../model/layout/drawNodes.ts';
import type { Positions } from '../../model/layout.ts';

export interface LayoutRequest extends Drawable {
  readonly direction: Draft['board']['direction'];
}

/** The share that is done; or at the end the places, x and y of node n at 2n and 2n + 1. */
export type LayoutReply = { readonly done: number } | { readonly corners: Float64Array };

export const requestOf = (draft: Draft): LayoutRequest => ({
  ...drawableOf(
    graphOf(draft),
    groupsOf(draft).map(({ tasks }) => tasks),
  ),
  direction: draft.board.direction,
});

/** What the worker does with a request. */
export const answer = (
  { edges, groups, direction }: LayoutRequest,
  onProgress: (done: number) => void,
): Float64Array => drawNodes(edges, groups, direction, onProgress);

export const positionsFrom = (draft: Draft, corners: Float64Array): Positions =>
  placesFrom(graphOf(draft).nodes, corners);
