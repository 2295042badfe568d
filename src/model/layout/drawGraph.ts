import type { Point } from '../draft.ts';
import { type Graph, makeGraph, predecessors, successors } from '../graph.ts';
import { type Direction, drawPart, type Part, partsOf, type Size } from './drawPart.ts';
import { frameRoom, nodeSize } from './nodeSize.ts';
import { packParts } from './packParts.ts';

type Progress = (done: number) => void;

/**
 * Places for all nodes. Each of the `groups` is drawn by itself and has its frame alone: no other node stands in it.
 * Nodes of a group that the graph has not are passed over. `onProgress` is told the share that is done, from 0 to 1.
 */
export function drawGraph<Id extends string>(
  graph: Graph<Id>,
  direction: Direction,
  groups: readonly (readonly Id[])[] = [],
  onProgress: Progress = () => {},
): ReadonlyMap<Id, Point> {
  const blocks = blocksOf(graph, direction, groups);
  const outer = blocks.size === 0 ? graph : outside(graph, blocks);
  const sizeOf = (id: Id): Size => blocks.get(id) ?? nodeSize;
  let done = 0;
  const parts = partsOf(outer).map((part) => {
    const share = part.nodes.length / outer.nodes.length;
    const drawn = drawPart(part, direction, sizeOf, (of) => onProgress(done + share * of));
    done += share;
    return drawn;
  });
  return withInside(packParts(parts), blocks);
}

/** Each group with the room that it takes, by the first of its nodes, which stands for it. */
type Blocks<Id extends string> = ReadonlyMap<Id, Part<Id>>;

function blocksOf<Id extends string>(
  graph: Graph<Id>,
  direction: Direction,
  groups: readonly (readonly Id[])[],
): Blocks<Id> {
  const blocks = new Map<Id, Part<Id>>();
  for (const group of groups) {
    const members = group.filter((id) => graph.after.has(id));
    const [first] = members;
    if (first !== undefined)
      blocks.set(first, framed(drawGraph(insideOf(graph, members), direction), members));
  }
  return blocks;
}

/**
 * The group by itself. All that lies before it is one node, and all that lies after it another: what hangs on the same
 * things outside stands in a layer then, and not as if it had nothing to do with anything.
 */
function insideOf<Id extends string>(graph: Graph<Id>, members: readonly Id[]): Graph<Id> {
  const own = new Set(members);
  const isOutside = (id: Id) => !own.has(id);
  const [before, after] = ['\0before' as Id, '\0after' as Id];
  const edges = members.flatMap((id): [Id, Id][] => [
    ...(predecessors(graph, id).some(isOutside) ? [[before, id] as [Id, Id]] : []),
    ...successors(graph, id).flatMap((next): [Id, Id][] => (isOutside(next) ? [] : [[id, next]])),
    ...(successors(graph, id).some(isOutside) ? [[id, after] as [Id, Id]] : []),
  ]);
  const ends = new Set(edges.flat());
  return makeGraph([...members, ...[before, after].filter((id) => ends.has(id))], edges);
}

/** The members at their places, from 0, 0 on, with a frame around them. */
function framed<Id extends string>(inside: ReadonlyMap<Id, Point>, members: readonly Id[]): Part<Id> {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const id of members) {
    const { x, y } = inside.get(id) ?? { x: 0, y: 0 };
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + nodeSize.width);
    bottom = Math.max(bottom, y + nodeSize.height);
  }
  const [width, height] = [right - left, bottom - top];
  const { padding, title } = frameRoom({ width, height });
  const places = new Map<Id, Point>();
  for (const id of members) {
    const { x, y } = inside.get(id) ?? { x: 0, y: 0 };
    places.set(id, { x: x - left + padding, y: y - top + padding + title });
  }
  return { places, width: width + 2 * padding, height: height + 2 * padding + title };
}

/** The graph with one node for each block. */
function outside<Id extends string>(graph: Graph<Id>, blocks: Blocks<Id>): Graph<Id> {
  const standIn = new Map<Id, Id>();
  for (const [first, { places }] of blocks) for (const id of places.keys()) standIn.set(id, first);
  const seen = (id: Id): Id => standIn.get(id) ?? id;
  const edges = graph.nodes.flatMap((id) =>
    successors(graph, id).flatMap((next): [Id, Id][] =>
      seen(id) === seen(next) ? [] : [[seen(id), seen(next)]],
    ),
  );
  return makeGraph(
    graph.nodes.filter((id) => seen(id) === id),
    edges,
  );
}

function withInside<Id extends string>(
  outer: ReadonlyMap<Id, Point>,
  blocks: Blocks<Id>,
): ReadonlyMap<Id, Point> {
  if (blocks.size === 0) return outer;
  const places = new Map(outer);
  for (const [first, block] of blocks) {
    const corner = outer.get(first) ?? { x: 0, y: 0 };
    for (const [id, { x, y }] of block.places) places.set(id, { x: corner.x + x, y: corner.y + y });
  }
  return places;
}
