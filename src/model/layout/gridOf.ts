import type { Point } from '../draft.ts';
import type { Graph } from '../graph.ts';
import { nodeGap, nodeSize } from './nodeSize.ts';

/** The nodes in their own order, in rows about in the shape of a canvas: for those who do not want to wait. */
export function gridOf<Id extends string>(graph: Pick<Graph<Id>, 'nodes'>): ReadonlyMap<Id, Point> {
  const [width, height] = [nodeSize.width + nodeGap.column, nodeSize.height + nodeGap.layer];
  const columns = Math.max(1, Math.ceil(Math.sqrt((graph.nodes.length * 1.6 * height) / width)));
  return new Map(
    graph.nodes.map((id, at) => [id, { x: (at % columns) * width, y: Math.floor(at / columns) * height }]),
  );
}
