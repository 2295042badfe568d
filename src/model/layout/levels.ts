// The first step of a layered drawing (Sugiyama, Tagawa, Toda 1981): every task has its layer, and a dependence that
// spans several layers gets a bend in each layer that it passes, so that a lane is kept free for it.
import { type Graph, successors } from '../graph.ts';

/** Vertices are numbers: tasks first, in the order of the graph, then bends. */
export interface Levels {
  /** Vertices below this number are tasks. */
  readonly tasks: number;
  readonly layerOf: readonly number[];
  readonly layers: readonly (readonly number[])[];
  /** Neighbours in the layer below and in the layer above. */
  readonly down: readonly (readonly number[])[];
  readonly up: readonly (readonly number[])[];
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly span: number;
}

/**
 * `acyclic` has no loops, and `layers` puts the end of each edge below its start. Where more than `maxBends` would be
 * needed, the longest dependences get none and do not take part in the drawing: they would only make it slow.
 */
export function levelsOf<Id extends string>(
  acyclic: Graph<Id>,
  layers: ReadonlyMap<Id, number>,
  maxBends: number,
): Levels {
  const index = new Map(acyclic.nodes.map((id, i) => [id, i]));
  const layerOf = acyclic.nodes.map((id) => layers.get(id) ?? 0);
  const down: number[][] = layerOf.map(() => []);
  const up: number[][] = layerOf.map(() => []);
  const join = (upper: number, lower: number) => {
    down[upper]?.push(lower);
    up[lower]?.push(upper);
  };
  const links = acyclic.nodes.flatMap((id, start) =>
    successors(acyclic, id).map((next): Link => {
      const end = index.get(next) ?? start;
      return { start, end, span: (layerOf[end] ?? 0) - (layerOf[start] ?? 0) };
    }),
  );
  let bends = 0;
  const drawn = new Set<Link>();
  for (const link of links.toSorted((a, b) => a.span - b.span)) {
    bends += link.span - 1;
    if (bends > maxBends) break;
    drawn.add(link);
  }
  for (const link of links) {
    if (!drawn.has(link)) continue;
    let above = link.start;
    for (let layer = (layerOf[link.start] ?? 0) + 1; layer < (layerOf[link.end] ?? 0); layer++) {
      const bend = layerOf.push(layer) - 1;
      down.push([]);
      up.push([]);
      join(above, bend);
      above = bend;
    }
    join(above, link.end);
  }
  return { tasks: acyclic.nodes.length, layerOf, layers: byLayer(layerOf), down, up };
}

function byLayer(layerOf: readonly number[]): number[][] {
  const layers: number[][] = [];
  layerOf.forEach((layer, vertex) => {
    for (let i = layers.length; i <= layer; i++) layers.push([]);
    layers[layer]?.push(vertex);
  });
  return layers;
}
