// One part of the graph, all of whose tasks hang together: layers, order, coordinates.
import type { Point } from '../draft.ts';
import { type Graph, makeGraph, successors } from '../graph.ts';
import { layersOf } from '../layers.ts';
import { withoutLoops } from '../loops.ts';
import { coordinates } from './coordinates.ts';
import { type Levels, levelsOf } from './levels.ts';
import { nodeGap, nodeSize } from './nodeSize.ts';
import { countCrossings, orderLayers } from './ordering.ts';
import { relaxedCoordinates } from './relaxation.ts';

export type Direction = 'down' | 'right';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Part<Id extends string> extends Size {
  readonly places: ReadonlyMap<Id, Point>;
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
 * Draws the part with its top left corner at 0, 0. Dependences that close a loop are left out of account. `sizeOf` is the
 * room that a node takes; what is smaller than its layer stands in the middle of it. `onProgress` is told the share that
 * is done, from 0 to 1: about two thirds of the time go to the order.
 */
export function drawPart<Id extends string>(
  graph: Graph<Id>,
  direction: Direction,
  sizeOf: (id: Id) => Size,
  onProgress: (done: number) => void,
): Part<Id> {
  const acyclic = withoutLoops(graph);
  const levels = levelsOf(acyclic, layersOf(acyclic), bendsPerTask * graph.nodes.length + 100);
  const isDown = direction === 'down';
  const sizes = graph.nodes.map(sizeOf);
  const acrossSizes = new Float64Array(levels.layerOf.length);
  acrossSizes.set(sizes.map(({ width, height }) => (isDown ? width : height)));
  const alongSizes = sizes.map(({ width, height }) => (isDown ? height : width));
  const order = orderLayers(levels, (done) => onProgress(0.1 + 0.6 * done));
  const across = { sizes: acrossSizes, gap: nodeGap.column, besideBend: 32, betweenBends: 24 };
  const straight = coordinates(levels, order, across);
  onProgress(0.85);
  const relaxed = relaxedCoordinates(levels, order, across);
  const worth = muchShorter[countCrossings(levels, order) === 0 ? 'plane' : 'crossing'];
  const isAskew = sidewaysOf(levels, relaxed) < sidewaysOf(levels, straight) * worth;
  const middle = isAskew ? relaxed : straight;
  const layers = layersAlong(levels, middle, alongSizes);
  let [right, bottom] = [0, 0];
  const places = new Map<Id, Point>();
  graph.nodes.forEach((id, vertex) => {
    const { width, height } = sizes[vertex] ?? nodeSize;
    const { start, size } = layers[levels.layerOf[vertex] ?? 0] ?? { start: 0, size: 0 };
    const across = Math.round((middle[vertex] ?? 0) - (acrossSizes[vertex] ?? 0) / 2);
    const along = Math.round(start + (size - (alongSizes[vertex] ?? 0)) / 2);
    const place = isDown ? { x: across, y: along } : { x: along, y: across };
    places.set(id, place);
    right = Math.max(right, place.x + width);
    bottom = Math.max(bottom, place.y + height);
  });
  return { places, width: right, height: bottom };
}

/** How far all dependences go across the flow, together. */
function sidewaysOf({ down }: Levels, middle: Float64Array): number {
  return down.reduce(
    (sum, lowers, upper) =>
      lowers.reduce((all, lower) => all + Math.abs((middle[upper] ?? 0) - (middle[lower] ?? 0)), sum),
    0,
  );
}

/** Where each layer begins along the flow, and how much room its largest node takes. */
function layersAlong({ layers, down }: Levels, middle: Float64Array, sizes: readonly number[]) {
  let along = 0;
  return layers.map((layer) => {
    const start = along;
    const size = layer.reduce((most, vertex) => Math.max(most, sizes[vertex] ?? 0), 0);
    const widest = layer.reduce(
      (most, upper) =>
        (down[upper] ?? []).reduce(
          (wide, lower) => Math.max(wide, Math.abs((middle[upper] ?? 0) - (middle[lower] ?? 0))),
          most,
        ),
      0,
    );
    along += size + Math.min(widestGap, Math.max(nodeGap.layer, Math.round(widest * gapShare)));
    return { start, size };
  });
}

/** The parts that do not hang together, each in the order of the nodes, the parts in the order of their first node. */
export function partsOf<Id extends string>(graph: Graph<Id>): Graph<Id>[] {
  const partOf = new Map<Id, Id[]>();
  const members: Id[][] = [];
  for (const root of graph.nodes) {
    if (partOf.has(root)) continue;
    const part: Id[] = [];
    members.push(part);
    const reached = new Set<Id>([root]);
    for (const id of reached) {
      partOf.set(id, part);
      for (const next of graph.after.get(id) ?? []) reached.add(next);
      for (const next of graph.before.get(id) ?? []) reached.add(next);
    }
  }
  for (const id of graph.nodes) partOf.get(id)?.push(id);
  return members.map((ids) =>
    makeGraph(
      ids,
      ids.flatMap((id) => successors(graph, id).map((next): [Id, Id] => [id, next])),
    ),
  );
}
