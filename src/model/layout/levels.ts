// The first step of a layered drawing (Sugiyama, Tagawa, Toda 1981): every task has its layer, and a dependence that
// spans several layers gets a bend in each layer that it passes, so that a lane is kept free for it.

import { type Lists, listsFrom, numbersTo, ownersOf } from '../lists.ts';
import type { Layering } from './layering.ts';

/** Vertices are numbers: tasks first, in the order of the graph, then bends. */
export interface Levels {
  /** Vertices below this number are tasks. */
  readonly tasks: number;
  readonly layerOf: Int32Array;
  readonly layers: Lists;
  /** Neighbours in the layer below and in the layer above. */
  readonly down: Lists;
  readonly up: Lists;
}

/** All vertices layer by layer, within a layer from the left: layers begin where they do in {@link Levels.layers}. */
export type Order = Int32Array;

/**
 * Where more than `maxBends` would be needed, the longest dependences get none and do not take part in the drawing: they
 * would only make it slow.
 */
export function levelsOf({ acyclic, layerOf: layerOfTask }: Layering, maxBends: number): Levels {
  const tasks = layerOfTask.length;
  const [starts, ends] = [ownersOf(acyclic), acyclic.items];
  const spans = ends.map((end, link) => (layerOfTask[end] ?? 0) - (layerOfTask[starts[link] ?? 0] ?? 0));
  const isDrawn = withinBends(spans, maxBends);
  let edges = 0;
  let bends = 0;
  for (let link = 0; link < spans.length; link++) {
    if (isDrawn[link] === 0) continue;
    edges += spans[link] ?? 0;
    bends += (spans[link] ?? 0) - 1;
  }
  const layerOf = new Int32Array(tasks + bends);
  layerOf.set(layerOfTask);
  const [upper, lower] = [new Int32Array(edges), new Int32Array(edges)];
  let [edge, bend] = [0, tasks];
  for (let link = 0; link < spans.length; link++) {
    if (isDrawn[link] === 0) continue;
    const start = starts[link] ?? 0;
    const end = ends[link] ?? 0;
    let above = start;
    for (let layer = (layerOfTask[start] ?? 0) + 1; layer < (layerOfTask[end] ?? 0); layer++) {
      layerOf[bend] = layer;
      upper[edge] = above;
      lower[edge++] = bend;
      above = bend++;
    }
    upper[edge] = above;
    lower[edge++] = end;
  }
  return {
    tasks,
    layerOf,
    layers: byLayer(layerOf),
    down: listsFrom(layerOf.length, upper, lower),
    up: listsFrom(layerOf.length, lower, upper),
  };
}

/** Marks the dependences that are drawn: the shortest ones, as long as the bends suffice. */
function withinBends(spans: Int32Array, maxBends: number): Uint8Array {
  const ofSpan: number[] = [];
  for (const span of spans) ofSpan[span] = (ofSpan[span] ?? 0) + 1;
  let left = maxBends;
  const drawn = ofSpan.map((links, span) => {
    const most = span <= 1 ? links : Math.min(links, Math.floor(left / (span - 1)));
    left = most < links ? 0 : left - links * (span - 1);
    return most;
  });
  return Uint8Array.from(spans, (span) => {
    const more = drawn[span] ?? 0;
    drawn[span] = more - 1;
    return more > 0 ? 1 : 0;
  });
}

function byLayer(layerOf: Int32Array): Lists {
  let layers = 0;
  for (const layer of layerOf) layers = Math.max(layers, layer + 1);
  return listsFrom(layers, layerOf, numbersTo(layerOf.length));
}

/** The place of each vertex in its layer. */
export function placesOf({ layers: { starts } }: Levels, order: Order): Int32Array {
  const place = new Int32Array(order.length);
  for (let layer = 0; layer + 1 < starts.length; layer++) {
    const from = starts[layer] ?? 0;
    for (let at = from; at < (starts[layer + 1] ?? 0); at++) place[order[at] ?? 0] = at - from;
  }
  return place;
}
