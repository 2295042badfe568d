import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Graph, makeGraph, reachableFrom, successors } from '../graph.ts';
import { impliedEdges } from './impliedEdges.ts';

type Edge = readonly [string, string];

/** `'a>b>c a>c'` */
const graphOf = (text: string): Graph<string> => {
  const chains = text.split(' ').map((chain) => chain.split('>'));
  const edges = chains.flatMap((names) => names.slice(1).map((end, i): Edge => [names[i] ?? '', end]));
  return makeGraph([...new Set(chains.flat())], edges);
};
const implied = (text: string) =>
  impliedEdges(graphOf(text)).map(({ start, end, through }) => `${start}>${end} through ${through}`);

describe('implied edges', () => {
  it.each<[string, readonly string[]]>([
    ['a>b>c', []],
    ['a>b>d a>c>d', []],
    ['a>b>c a>c', ['a>c through b']],
    ['a>c a>b>c', ['a>c through b']],
    ['a>b>c>d a>d', ['a>d through b']],
    ['a>b>c>d a>c a>d b>d', ['a>c through b', 'a>d through b', 'b>d through c']],
    ['a', []],
  ])('of %s are %j', (text, edges) => {
    expect(implied(text)).toEqual(edges);
  });

  it('are not looked for among loops', () => {
    expect(implied('a>b>c a>c c>a')).toEqual([]);
  });

  it('are those without which all is still reached, and the way leads through the node that is named', () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const nodes = Array.from({ length: 12 }, (_, i) => `n${i}`);
        const edges = pairs.map(([a, b]): Edge => [`n${Math.min(a, b)}`, `n${Math.max(a, b)}`]);
        const graph = makeGraph(nodes, edges);
        const without = ([start, end]: Edge) =>
          makeGraph(
            nodes,
            edges.filter((edge) => edge[0] !== start || edge[1] !== end),
          );
        const expected = nodes.flatMap((start) =>
          successors(graph, start).filter((end) => reachableFrom(without([start, end]), start).has(end)),
        );
        const found = impliedEdges(graph);
        expect(found.map(({ end }) => end)).toEqual(expected);
        for (const { start, end, through } of found) {
          expect(successors(graph, start)).toContain(through);
          expect(reachableFrom(graph, through)).toContain(end);
        }
      }),
    );
  });

  it('are found in more than one pass', () => {
    // A chain of 2,000 in which every node is joined to the next but one as well.
    const nodes = Array.from({ length: 2000 }, (_, i) => `n${i}`);
    const edges = nodes.flatMap((name, i): Edge[] =>
      [nodes[i + 1], nodes[i + 2]].flatMap((end): Edge[] => (end === undefined ? [] : [[name, end]])),
    );
    const found = impliedEdges(makeGraph(nodes, edges));
    expect(found.length).toBe(1998);
    expect(found[1234]).toEqual({ start: 'n1234', end: 'n1236', through: 'n1235' });
  });

  it('of one node with many edges are told from the others in each pass', () => {
    const ends = Array.from({ length: 1200 }, (_, i) => `end${i}`);
    // The first half is reached over a node between, the second half comes after something else as well.
    const edges = ends.flatMap((end, i): Edge[] => [
      ['a', end],
      [i < 600 ? 'a' : 'b', `between${i}`],
      [`between${i}`, end],
    ]);
    const found = impliedEdges(makeGraph([...new Set(edges.flat())], edges));
    expect(found.map(({ end }) => end)).toEqual(ends.slice(0, 600));
    expect(found[599]).toEqual({ start: 'a', end: 'end599', through: 'between599' });
  });
});
