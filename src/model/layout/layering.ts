// Before the first step: loops are cut, and every task gets its layer, which is the length of the longest path to it.

import { type Lists, listsFrom, ownersOf } from '../lists.ts';
import { walk } from '../walk.ts';

export interface Layering {
  /** The edges without those that close loops. */
  readonly acyclic: Lists;
  /** How many edges the longest path to each vertex has. */
  readonly layerOf: Int32Array;
}

/** `edges` lists for each vertex those that directly follow it. */
export function layeringOf(edges: Lists): Layering {
  const { postorder, closes } = walk(edges);
  const acyclic = closes.includes(1) ? without(edges, closes) : edges;
  const { starts, items } = acyclic;
  const layerOf = new Int32Array(postorder.length);
  for (let at = postorder.length - 1; at >= 0; at--) {
    const vertex = postorder[at] ?? 0;
    const below = (layerOf[vertex] ?? 0) + 1;
    for (let edge = starts[vertex] ?? 0; edge < (starts[vertex + 1] ?? 0); edge++) {
      const next = items[edge] ?? 0;
      if ((layerOf[next] ?? 0) < below) layerOf[next] = below;
    }
  }
  return { acyclic, layerOf };
}

function without(edges: Lists, closes: Uint8Array): Lists {
  const stays = (_: number, edge: number) => closes[edge] === 0;
  return listsFrom(edges.starts.length - 1, ownersOf(edges).filter(stays), edges.items.filter(stays));
}
