import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Graph, makeGraph, successors } from './graph.ts';
import { loopClosedBy, pathBetween } from './paths.ts';
import { isAcyclic } from './ranks.ts';

/** The search that one writes first: breadth first over the names. */
function plainSearch(graph: Graph<string>, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of cameFrom.keys()) {
    if (id === to) {
      const path: string[] = [];
      for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) path.push(at);
      return path.reverse();
    }
    for (const next of successors(graph, id)) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return undefined;
}

const names = Array.from({ length: 12 }, (_, at) => `t${at}`);
const name = fc.constantFrom(...names);
const edges = fc.array(fc.tuple(name, name), { maxLength: 30 });

test('finds the path that a plain search finds, in graphs with loops as well', () => {
  fc.assert(
    fc.property(edges, name, name, (pairs, from, to) => {
      const graph = makeGraph(names, pairs);
      expect(pathBetween(graph, from, to)).toEqual(plainSearch(graph, from, to));
    }),
    { numRuns: 2000 },
  );
});

test('finds it without loops, where ranks end the search early', () => {
  const downward = edges.map((pairs) => pairs.filter(([a, b]) => names.indexOf(a) < names.indexOf(b)));
  fc.assert(
    fc.property(downward, name, name, (pairs, from, to) => {
      const graph = makeGraph(names, pairs);
      expect(pathBetween(graph, from, to)).toEqual(plainSearch(graph, from, to));
    }),
    { numRuns: 2000 },
  );
});

test('a name that is no node is led to from nowhere', () => {
  const graph = makeGraph(['a'], []);
  expect(pathBetween(graph, 'a', 'x')).toBeUndefined();
  expect(pathBetween(graph, 'x', 'a')).toBeUndefined();
});

test('names the path that an edge would close to a loop', () => {
  const graph = makeGraph(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  );
  expect(loopClosedBy(graph, 'c', 'a')).toEqual(['a', 'b', 'c']);
  expect(loopClosedBy(graph, 'a', 'a')).toEqual(['a']);
  expect(loopClosedBy(graph, 'a', 'c')).toBeUndefined();
});

test('knows whether there is a loop at all', () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = makeGraph(names, pairs);
      const onLoop = pairs.some(([a, b]) => plainSearch(graph, b, a) !== undefined);
      expect(isAcyclic(graph)).toBe(!onLoop);
    }),
  );
});
