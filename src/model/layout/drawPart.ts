// One part of the graph, all of whose tasks hang together: layers, order, coordinates.
import type { Draft } from '../draft.ts';
import { type Lists, ownersOf } from '../lists.ts';
import { coordinates } from './coordinates.ts';
import { layeringOf } from './layering.ts';
import { type Levels, levelsOf } from './levels.ts';
import { nodeGap } from './nodeSize.ts';
import { orderLayers } from './ordering.ts';
import { relaxedCoordinates } from './relaxation.ts';

export type Direction = Draft['board']['direction'];

/** The room that each node takes. */
export interface Sizes {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
}

/** A picture with its top left corner at 0, 0. */
export interface Drawn {
  /** Left and top of node n at 2n and 2n + 1. */
  readonly corners: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** A gap between layers grows by this share of the widest dependence in it, up to `widestGap`: fan-outs open up. */
const gapShare = 1 / 16;
const widestGap = 640;

/**
 * Straight chains are worth some length; where they cost more than this, the drawing has gone askew. They are worth less
 * where dependences cross anyway: long slanting ones cross more.
 */
const muchShorter = { plane: 0.45, crossing: 0.6 };

/** Beyond this the longest dependences get no lane of their own. */
const bendsPerTask = 8;

/**
 * Dependences that close a loop are left out of account. What is smaller than its layer stands in the middle of it.
 * `onProgress` is told the share that is done, from 0 to 1: about two thirds of the time go to the order.
 */
export function drawPart(
  edges: Lists,
  direction: Direction,
  { widths, heights }: Sizes,
  onProgress: (done: number) => void,
): Drawn {
  // Tasks alone are many where there are any.
  if (widths.length === 1)
    return { corners: new Float64Array(2), width: widths[0] ?? 0, height: heights[0] ?? 0 };
  const levels = levelsOf(layeringOf(edges), bendsPerTask * widths.length + 100);
  const isDown = direction === 'down';
  const [acrossSizes, alongSizes] = isDown ? [widths, heights] : [heights, widths];
  const { order, crossings } = orderLayers(levels, (done) => onProgress(0.1 + 0.6 * done));
  const sizes = new Float64Array(order.length);
  sizes.set(acrossSizes);
  const across = { sizes, gap: nodeGap.column, besideBend: 32, betweenBends: 24 };
  const straight = coordinates(levels, order, across);
  onProgress(0.85);
  const relaxed = relaxedCoordinates(levels, order, across);
  const worth = muchShorter[crossings === 0 ? 'plane' : 'crossing'];
  const isAskew = sidewaysOf(levels, relaxed) < sidewaysOf(levels, straight) * worth;
  const middle = isAskew ? relaxed : straight;
  const along = middlesAlong(levels, middle, alongSizes);
  const corners = new Float64Array(2 * widths.length);
  let [width, height] = [0, 0];
  for (let node = 0; node < widths.length; node++) {
    const ownWidth = widths[node] ?? 0;
    const ownHeight = heights[node] ?? 0;
    const here = middle[node] ?? 0;
    const there = along[levels.layerOf[node] ?? 0] ?? 0;
    const left = Math.round((isDown ? here : there) - ownWidth / 2);
    const top = Math.round((isDown ? there : here) - ownHeight / 2);
    corners[2 * node] = left;
    corners[2 * node + 1] = top;
    width = Math.max(width, left + ownWidth);
    height = Math.max(height, top + ownHeight);
  }
  return { corners, width, height };
}

/** How far all dependences go across the flow, together. */
function sidewaysOf({ down }: Levels, middle: Float64Array): number {
  const uppers = ownersOf(down);
  let sum = 0;
  for (let edge = 0; edge < uppers.length; edge++)
    sum += Math.abs((middle[uppers[edge] ?? 0] ?? 0) - (middle[down.items[edge] ?? 0] ?? 0));
  return sum;
}

/** The middle of each layer along the flow: it takes the room of its largest node. */
function middlesAlong({ tasks, layerOf, layers, down }: Levels, middle: Float64Array, sizes: Float64Array) {
  const count = layers.starts.length - 1;
  const [largest, widest] = [new Float64Array(count), new Float64Array(count)];
  for (let vertex = 0; vertex < layerOf.length; vertex++) {
    const layer = layerOf[vertex] ?? 0;
    if (vertex < tasks) largest[layer] = Math.max(largest[layer] ?? 0, sizes[vertex] ?? 0);
    for (let edge = down.starts[vertex] ?? 0; edge < (down.starts[vertex + 1] ?? 0); edge++) {
      const sideways = Math.abs((middle[vertex] ?? 0) - (middle[down.items[edge] ?? 0] ?? 0));
      widest[layer] = Math.max(widest[layer] ?? 0, sideways);
    }
  }
  let start = 0;
  return largest.map((size, layer) => {
    const at = start + size / 2;
    const gap = Math.max(nodeGap.layer, Math.round((widest[layer] ?? 0) * gapShare));
    start += size + Math.min(widestGap, gap);
    return at;
  });
}
