import { type Lists, listsFrom, numbersTo, ownersOf } from '../lists.ts';
import type { Block } from './blocks.ts';
import type { Sizes } from './drawPart.ts';
import { nodeSize } from './nodeSize.ts';

/** The graph with one node for each block: the first of its members stands for all of them. */
interface Outside {
  /** The node for which each one outside stands. */
  readonly nodes: Int32Array;
  readonly edges: Lists;
  readonly sizes: Sizes;
}

export function outsideOf(edges: Lists, blocks: readonly Block[]): Outside {
  const count = edges.starts.length - 1;
  const standIn = numbersTo(count);
  for (const { members } of blocks) for (const node of members) standIn[node] = members[0] ?? node;
  const nodes = standIn.filter((of, node) => of === node);
  const placeOf = new Int32Array(count);
  for (const [place, node] of nodes.entries()) placeOf[node] = place;
  const seen = (node: number) => placeOf[standIn[node] ?? 0] ?? 0;
  const sizes = {
    widths: new Float64Array(nodes.length).fill(nodeSize.width),
    heights: new Float64Array(nodes.length).fill(nodeSize.height),
  };
  for (const { members, width, height } of blocks) {
    const place = seen(members[0] ?? 0);
    sizes.widths[place] = width;
    sizes.heights[place] = height;
  }
  const [starts, ends] = [ownersOf(edges).map(seen), edges.items.map(seen)];
  return { nodes, edges: withoutRepeats(listsFrom(nodes.length, starts, ends)), sizes };
}

/** Each end once for its start, and none that is its own start. */
function withoutRepeats(edges: Lists): Lists {
  const count = edges.starts.length - 1;
  const owners = ownersOf(edges);
  const lastFrom = new Int32Array(count).fill(-1);
  const stays = edges.items.map((end, edge) => {
    const start = owners[edge] ?? 0;
    if (start === end || lastFrom[end] === start) return 0;
    lastFrom[end] = start;
    return 1;
  });
  const isKept = (_: number, edge: number) => stays[edge] === 1;
  return listsFrom(count, owners.filter(isKept), edges.items.filter(isKept));
}
