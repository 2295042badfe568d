import type { Point } from '../draft.ts';
import type { Graph } from '../graph.ts';
import { type Direction, drawPart, partsOf } from './drawPart.ts';
import { packParts } from './packParts.ts';

/** Places for all nodes; `onProgress` is told the share that is done, from 0 to 1. */
export function drawGraph<Id extends string>(
  graph: Graph<Id>,
  direction: Direction,
  onProgress: (done: number) => void = () => {},
): ReadonlyMap<Id, Point> {
  let done = 0;
  const parts = partsOf(graph).map((part) => {
    const share = part.nodes.length / graph.nodes.length;
    const drawn = drawPart(part, direction, (of) => onProgress(done + share * of));
    done += share;
    return drawn;
  });
  return packParts(parts);
}
