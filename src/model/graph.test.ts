import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import type { Draft } from './draft.ts';
import { type Graph, graphOf, makeGraph, predecessors, reachableFrom, successors } from './graph.ts';
import { layersOf, readingOrder } from './layers.ts';
import { loopsOf, withoutLoops } from './loops.ts';
import { loopClosedBy, pathBetween } from './paths.ts';
import { draftWith, idOf } from './testing/builders.ts';

/** `'a>b b>c d'`: edges and lone nodes; nodes in the order in which they are first named. */
function graph(text: string): Graph<string> {
  const parts = text.split(' ').map((part) => part.split('>'));
  const edges = parts.flatMap((part) =>
    part.slice(1).map((end, i): [string, string] => [part[i] ?? '', end]),
  );
  return makeGraph([...new Set(parts.flat())], edges);
}

const edgesOf = (g: Graph<string>) =>
  g.nodes.flatMap((start) => successors(g, start).map((end) => `${start}>${end}`));

describe('makeGraph', () => {
  test('knows the neighbours in both directions', () => {
    const g = graph('a>b a>c b>c');
    expect(successors(g, 'a')).toEqual(['b', 'c']);
    expect(predecessors(g, 'c')).toEqual(['a', 'b']);
    expect(successors(g, 'nobody')).toEqual([]);
  });

  test('leaves out repetitions and edges to what is no node', () => {
    const g = makeGraph(
      ['a', 'b'],
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'x'],
        ['x', 'b'],
      ],
    );
    expect(edgesOf(g)).toEqual(['a>b']);
    expect(predecessors(g, 'b')).toEqual(['a']);
  });

  test('takes names like parts of the prototype', () => {
    const g = graph('__proto__>constructor');
    expect(pathBetween(g, '__proto__', 'constructor')).toEqual(['__proto__', 'constructor']);
    expect(pathBetween(g, 'constructor', 'toString')).toBeUndefined();
  });
});

describe('graphOf', () => {
  const draft = draftWith({
    tasks: ['a', 'b', 'c'],
    edges: [
      ['a', 'b'],
      ['b', 'nobody'],
    ],
  });

  test('has the tasks and the dependences between them', () => {
    expect(graphOf(draft).nodes).toEqual(draft.tasks.map(({ id }) => id));
    expect(successors(graphOf(draft), idOf(draft, 'a'))).toEqual([idOf(draft, 'b')]);
    expect(successors(graphOf(draft), idOf(draft, 'b'))).toEqual([]);
  });

  test('is the same object while tasks are edited, another when tasks come or go', () => {
    const of = (d: Draft, command: Parameters<typeof apply>[1]) => {
      const result = apply(d, command);
      if (!result.ok) throw new Error(result.refusal.kind);
      return result.draft;
    };
    const renamed = of(draft, { type: 'renameTask', id: idOf(draft, 'a'), name: 'x' });
    expect(graphOf(renamed)).toBe(graphOf(draft));
    const removed = of(renamed, { type: 'removeTasks', ids: [idOf(draft, 'c')] });
    expect(removed.dependences).toBe(renamed.dependences);
    expect(graphOf(removed).nodes).toEqual([idOf(draft, 'a'), idOf(draft, 'b')]);
    expect(graphOf(draft).nodes).toHaveLength(3);
  });
});

describe('paths', () => {
  test('the shortest is taken', () => {
    expect(pathBetween(graph('a>b>c>d a>d'), 'a', 'd')).toEqual(['a', 'd']);
  });

  test('there is none against the direction', () => {
    expect(pathBetween(graph('a>b'), 'b', 'a')).toBeUndefined();
  });

  test('a node reaches itself at once', () => {
    expect(pathBetween(graph('a>b'), 'a', 'a')).toEqual(['a']);
  });

  test('loops do not trap the search', () => {
    expect(pathBetween(graph('a>b>a b>c x'), 'a', 'x')).toBeUndefined();
  });

  test('an edge back closes the loop that leads from its end to its start', () => {
    const g = graph('a>b>c d');
    expect(loopClosedBy(g, 'c', 'a')).toEqual(['a', 'b', 'c']);
    expect(loopClosedBy(g, 'a', 'a')).toEqual(['a']);
    expect(loopClosedBy(g, 'a', 'c')).toBeUndefined();
    expect(loopClosedBy(g, 'd', 'a')).toBeUndefined();
  });

  test('reachableFrom names all that follow, the node itself only in a loop', () => {
    expect([...reachableFrom(graph('a>b>c d>a'), 'a')]).toEqual(['b', 'c']);
    expect([...reachableFrom(graph('a>b>a'), 'a')].sort()).toEqual(['a', 'b']);
  });
});

describe('loops', () => {
  test.each([
    ['a>b>c', []],
    ['a>a b', [['a']]],
    ['a>b>c>a d>a', [['a', 'b', 'c']]],
    [
      'a>b>a c>d>c b>c',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a>b>c>a c>b', [['a', 'b', 'c']]],
  ])('%s has %j', (text, expected) => {
    expect(loopsOf(graph(text))).toEqual(expected);
  });

  test('are cut where the flow comes back to its entrance', () => {
    expect(edgesOf(withoutLoops(graph('start>a>b>c>a')))).toEqual(['start>a', 'a>b', 'b>c']);
    const g = graph('a>b');
    expect(withoutLoops(g)).toBe(g);
  });
});

describe('layers', () => {
  test('count the longest path', () => {
    expect(Object.fromEntries(layersOf(graph('a>b>c>d a>d e')))).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 0 });
  });

  test('are given to loops too', () => {
    expect(Object.fromEntries(layersOf(graph('s>a>b>a b>t')))).toEqual({ s: 0, a: 1, b: 2, t: 3 });
    expect(Object.fromEntries(layersOf(graph('a>b>a')))).toEqual({ a: 0, b: 1 });
  });

  test('order the reading; within a layer the order of the nodes stays', () => {
    expect(readingOrder(graph('z>m y m>a b'))).toEqual(['z', 'y', 'b', 'm', 'a']);
  });
});

describe('laws', () => {
  const ids = Array.from({ length: 8 }, (_, i) => `n${i}`);
  const node = fc.constantFrom(...ids);
  const any = fc.array(fc.tuple(node, node), { maxLength: 16 }).map((edges) => makeGraph(ids, edges));

  test('a path follows edges from the one to the other and repeats nothing', () => {
    fc.assert(
      fc.property(any, node, node, (g, from, to) => {
        const path = pathBetween(g, from, to);
        if (path === undefined) {
          expect(reachableFrom(g, from).has(to)).toBe(false);
          return;
        }
        expect([path[0], path.at(-1)]).toEqual([from, to]);
        expect(new Set(path).size).toBe(path.length);
        path.slice(1).forEach((id, i) => {
          expect(successors(g, path[i] ?? '')).toContain(id);
        });
      }),
    );
  });

  test('two nodes are in the same loop exactly when each reaches the other', () => {
    fc.assert(
      fc.property(any, node, node, (g, a, b) => {
        const together = loopsOf(g).some((loop) => loop.includes(a) && loop.includes(b));
        expect(together).toBe(reachableFrom(g, a).has(b) && reachableFrom(g, b).has(a));
      }),
    );
  });

  test('without its loops a graph has none, and what had none stays whole', () => {
    fc.assert(
      fc.property(any, (g) => {
        expect(loopsOf(withoutLoops(g))).toEqual([]);
        if (loopsOf(g).length === 0) expect(withoutLoops(g)).toBe(g);
      }),
    );
  });

  test('every edge but those of loops leads to a later layer, and some edge from the layer before', () => {
    fc.assert(
      fc.property(any, (g) => {
        const acyclic = withoutLoops(g);
        const layers = layersOf(g);
        const layer = (id: string) => layers.get(id) ?? Number.NaN;
        for (const id of ids) {
          for (const next of successors(acyclic, id)) expect(layer(next)).toBeGreaterThan(layer(id));
          const before = predecessors(acyclic, id).map(layer);
          expect(layer(id)).toBe(before.length === 0 ? 0 : Math.max(...before) + 1);
        }
        expect([...readingOrder(g)].sort()).toEqual(ids);
      }),
    );
  });
});

test('a chain of 10,000 tasks is walked without recursion, in a fraction of a second', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => String(i));
  const chain = makeGraph(
    ids,
    ids.slice(1).map((id, i): [string, string] => [String(i), id]),
  );
  const start = performance.now();
  expect(pathBetween(chain, '0', '9999')).toHaveLength(10_000);
  expect(layersOf(chain).get('9999')).toBe(9999);
  expect(loopsOf(chain)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
