// Before the first step: loops are cut, and every task gets its layer, which is the length of the longest path to it.
import type { Lists } from '../lists.ts';
import { ranksIn } from '../ranks.ts';
import { withoutClosing } from '../walk.ts';

export interface Layering {
  /** The edges without those that close loops. */
  readonly acyclic: Lists;
  /** How many edges the longest path to each vertex has. */
  readonly layerOf: Int32Array;
}

/** `edges` lists for each vertex those that directly follow it. */
export function layeringOf(edges: Lists): Layering {
  const acyclic = withoutClosing(edges);
  return { acyclic, layerOf: ranksIn(acyclic).ranks };
}
