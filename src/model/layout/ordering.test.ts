import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGraph } from '../graph.ts';
import { layersOf } from '../layers.ts';
import { withoutLoops } from '../loops.ts';
import { type Levels, levelsOf } from './levels.ts';
import { countCrossings, orderLayers } from './ordering.ts';

const ids = Array.from({ length: 9 }, (_, i) => `n${i}`);
function levels(edges: readonly (readonly [number, number])[], maxBends = 1000): Levels {
  const graph = withoutLoops(
    makeGraph(
      ids,
      edges.map(([a, b]) => [`n${a}`, `n${b}`] as const),
    ),
  );
  return levelsOf(graph, layersOf(graph), maxBends);
}
/** Counts by looking at every pair. */
function crossingsOf({ down }: Levels, order: readonly (readonly number[])[]): number {
  const at = new Map(order.flatMap((layer) => layer.map((vertex, i) => [vertex, i] as const)));
  const place = (vertex: number) => at.get(vertex) ?? Number.NaN;
  return order
    .map((layer) => layer.flatMap((a) => (down[a] ?? []).map((b) => [place(a), place(b)] as const)))
    .flatMap((edges) =>
      edges.flatMap(([a, b], i) => edges.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0)),
    ).length;
}
const vertex = fc.nat({ max: ids.length - 1 });
const anyLevels = fc
  .array(fc.tuple(vertex, vertex), { maxLength: 20 })
  .map((edges) => levels(edges.filter(([a, b]) => a !== b)));

describe('levels', () => {
  test('put a bend into every layer that a dependence passes', () => {
    const { tasks, layers, down } = levels([
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    expect(tasks).toBe(9);
    expect(layers[1]).toEqual([1, 9]);
    expect(layers[2]).toEqual([2, 10]);
    expect(down[0]).toEqual([1, 9]);
    expect(down[9]).toEqual([10]);
    expect(down[10]).toEqual([3]);
  });

  test('leave the longest dependences out when there would be too many bends', () => {
    const chain = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ] as const;
    const { layerOf, down } = levels([...chain, [0, 4], [1, 3]], 2);
    expect(layerOf).toHaveLength(10);
    expect(down[0]).toEqual([1]);
    expect(down[1]).toEqual([2, 9]);
  });

  test('law: every edge leads one layer down, and is known from both ends', () => {
    fc.assert(
      fc.property(anyLevels, ({ layerOf, down, up, layers }) => {
        down.forEach((lowers, upper) => {
          for (const lower of lowers) {
            expect(layerOf[lower]).toBe((layerOf[upper] ?? 0) + 1);
            expect(up[lower]).toContain(upper);
          }
        });
        expect(layers.flat().sort()).toEqual(layerOf.map((_, i) => i).sort());
      }),
    );
  });
});

describe('ordering', () => {
  test('takes crossings out that need not be', () => {
    const crossed = levels([
      [0, 3],
      [0, 4],
      [1, 2],
      [1, 3],
    ]);
    expect(countCrossings(crossed, orderLayers(crossed))).toBe(0);
  });

  test('leaves what is given first on the left', () => {
    expect(
      orderLayers(
        levels([
          [0, 1],
          [0, 2],
          [0, 3],
        ]),
      )[1],
    ).toEqual([1, 2, 3]);
  });

  test('law: the crossings are those that one counts by looking at every pair', () => {
    fc.assert(
      fc.property(anyLevels, (any) => {
        expect(countCrossings(any, any.layers)).toBe(crossingsOf(any, any.layers));
      }),
    );
  });

  test('law: an order has the same vertices, and is no worse than where it began', () => {
    fc.assert(
      fc.property(anyLevels, (any) => {
        const order = orderLayers(any);
        expect(order.map((layer) => layer.toSorted())).toEqual(any.layers.map((layer) => layer.toSorted()));
        expect(orderLayers(any)).toEqual(order);
      }),
    );
  });
});
