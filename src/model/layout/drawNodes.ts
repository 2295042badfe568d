import type { Lists } from '../lists.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Direction, type Drawn, drawPart, type Sizes } from './drawPart.ts';
import { nodeSize } from './nodeSize.ts';
import { outsideOf } from './outside.ts';
import { packParts } from './packParts.ts';
import { type Part, partsOf } from './parts.ts';

type Progress = (done: number) => void;

/**
 * The corners of all nodes, left and top of node n at 2n and 2n + 1. `edges` lists for each those that directly follow it.
 * Each of the groups is drawn by itself and has its frame alone: no other node stands in it. `onProgress` is told the
 * share that is done, from 0 to 1.
 */
export function drawNodes(
  edges: Lists,
  groups: Lists,
  direction: Direction,
  onProgress: Progress,
): Float64Array {
  const count = edges.starts.length - 1;
  const blocks = blocksOf(edges, groups, (inside) =>
    drawParts(inside, direction, alike(inside.starts.length - 1), () => {}),
  );
  if (blocks.length === 0) return drawParts(edges, direction, alike(count), onProgress);
  const outside = outsideOf(edges, blocks);
  const outer = drawParts(outside.edges, direction, outside.sizes, onProgress);
  const corners = new Float64Array(2 * count);
  outside.nodes.forEach((node, place) => {
    corners.set(outer.subarray(2 * place, 2 * place + 2), 2 * node);
  });
  for (const block of blocks) placeInside(block, corners);
  return corners;
}

/** Puts the members of a block where the first of them stands for it. */
function placeInside({ members, corners: inside }: Block, corners: Float64Array): void {
  const first = members[0] ?? 0;
  const [left, top] = [corners[2 * first] ?? 0, corners[2 * first + 1] ?? 0];
  members.forEach((node, place) => {
    corners[2 * node] = left + (inside[2 * place] ?? 0);
    corners[2 * node + 1] = top + (inside[2 * place + 1] ?? 0);
  });
}

/** The room of so many tasks. */
const alike = (count: number): Sizes => ({
  widths: new Float64Array(count).fill(nodeSize.width),
  heights: new Float64Array(count).fill(nodeSize.height),
});

/** The parts that do not hang together each by itself, and then beside each other. */
function drawParts(edges: Lists, direction: Direction, sizes: Sizes, onProgress: Progress): Float64Array {
  const count = edges.starts.length - 1;
  const parts = partsOf(edges);
  let done = 0;
  const drawn = parts.map((part): Drawn => {
    const share = part.vertices.length / count;
    const own = sizesOf(part, sizes);
    const picture = drawPart(part.edges, direction, own, (of) => onProgress(done + share * of));
    done += share;
    return picture;
  });
  const rooms = packParts(drawn);
  const corners = new Float64Array(2 * count);
  parts.forEach(({ vertices }, part) => {
    const [{ x, y } = { x: 0, y: 0 }, own] = [rooms[part], drawn[part]?.corners];
    vertices.forEach((vertex, place) => {
      corners[2 * vertex] = x + (own?.[2 * place] ?? 0);
      corners[2 * vertex + 1] = y + (own?.[2 * place + 1] ?? 0);
    });
  });
  return corners;
}

function sizesOf({ vertices }: Part, { widths, heights }: Sizes): Sizes {
  const own = (sizes: Float64Array) =>
    new Float64Array(vertices.length).map((_, at) => sizes[vertices[at] ?? 0] ?? 0);
  return { widths: own(widths), heights: own(heights) };
}
