// What the page and the layout worker say to each other. A graph as numbers: thousands of names would take longer to
// copy than the layout of a small graph takes.
import type { Draft, Point, TaskId } from '../../model/draft.ts';
import { graphOf, makeGraph, successors } from '../../model/graph.ts';
import { groupsOf } from '../../model/groups.ts';
import { drawGraph } from '../../model/layout/drawGraph.ts';
import type { Positions } from '../../model/layout.ts';

const endOfGroup = -1;

export interface LayoutRequest {
  readonly count: number;
  /** Start and end of edge e at 2e and 2e + 1. */
  readonly ends: Int32Array;
  /** Of each group its nodes, and -1 behind them. */
  readonly groups: Int32Array;
  readonly direction: Draft['board']['direction'];
}

/** The share that is done; or at the end the places, x and y of node n at 2n and 2n + 1. */
export type LayoutReply = { readonly done: number } | { readonly corners: Float64Array };

export function requestOf(draft: Draft): LayoutRequest {
  const graph = graphOf(draft);
  const numberOf = new Map(graph.nodes.map((id, number) => [id, number]));
  const ends = graph.nodes.flatMap((id, start) =>
    successors(graph, id).flatMap((next) => [start, numberOf.get(next) ?? start]),
  );
  const groups = groupsOf(draft).flatMap(({ tasks }) => [
    ...tasks.flatMap((id) => numberOf.get(id) ?? []),
    endOfGroup,
  ]);
  return {
    count: graph.nodes.length,
    ends: Int32Array.from(ends),
    groups: Int32Array.from(groups),
    direction: draft.board.direction,
  };
}

/** What the worker does with a request. */
export function answer(
  { count, ends, groups, direction }: LayoutRequest,
  onProgress: (done: number) => void,
): Float64Array {
  // In base 36 a name is short; the layout keeps names in maps.
  const names = Array.from({ length: count }, (_, number) => number.toString(36));
  const edges = Array.from({ length: ends.length / 2 }, (_, edge): [string, string] => [
    names[ends[2 * edge] ?? 0] ?? '',
    names[ends[2 * edge + 1] ?? 0] ?? '',
  ]);
  const inGroups: string[][] = [[]];
  for (const number of groups) {
    if (number === endOfGroup) inGroups.push([]);
    else inGroups.at(-1)?.push(names[number] ?? '');
  }
  const places = drawGraph(makeGraph(names, edges), direction, inGroups, onProgress);
  const corners = new Float64Array(2 * count);
  names.forEach((name, number) => {
    const { x, y } = places.get(name) ?? { x: 0, y: 0 };
    corners.set([x, y], 2 * number);
  });
  return corners;
}

export function positionsFrom(draft: Draft, corners: Float64Array): Positions {
  const places = graphOf(draft).nodes.map((id, number): [TaskId, Point] => [
    id,
    { x: corners[2 * number] ?? 0, y: corners[2 * number + 1] ?? 0 },
  ]);
  return Object.fromEntries(places);
}
