import type { Point } from '../draft.ts';
import type { Graph } from '../graph.ts';
import type { Lists } from '../lists.ts';
import { drawNodes } from './drawNodes.ts';
import type { Direction } from './drawPart.ts';

/** What of a graph its picture depends on, as numbers: node n is the one at n in the list of its nodes. */
export interface Drawable {
  /** For each node those that directly follow it. */
  readonly edges: Lists;
  /** The nodes of each group; they are the graph's, and in one group at most. */
  readonly groups: Lists;
}

/** The graph as numbers. Nodes of a group that the graph has not are passed over. */
export function drawableOf<Id extends string>(
  graph: Graph<Id>,
  groups: readonly (readonly Id[])[],
): Drawable {
  const { starts, items: ends } = graph.after;
  const items: number[] = [];
  const begins = groups.map((group) => {
    const begin = items.length;
    for (const id of group) {
      const node = graph.numberOf.get(id);
      if (node !== undefined) items.push(node);
    }
    return begin;
  });
  return {
    edges: { starts, items: ends },
    groups: { starts: Int32Array.of(...begins, items.length), items: Int32Array.from(items) },
  };
}

/** Places of the nodes, from their left and top at 2n and 2n + 1. */
export const placesFrom = <Id extends string>(
  nodes: readonly Id[],
  corners: Float64Array,
): Readonly<Record<string, Point>> =>
  Object.fromEntries(
    nodes.map((id, node) => [id, { x: corners[2 * node] ?? 0, y: corners[2 * node + 1] ?? 0 }]),
  );

/** Places for all nodes, with each of the `groups` by itself; see {@link drawNodes}. */
export function drawGraph<Id extends string>(
  graph: Graph<Id>,
  direction: Direction,
  groups: readonly (readonly Id[])[] = [],
): Readonly<Record<string, Point>> {
  const { edges, groups: own } = drawableOf(graph, groups);
  return placesFrom(
    graph.nodes,
    drawNodes(edges, own, direction, () => {}),
  );
}
