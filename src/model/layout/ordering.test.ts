import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCrossings } from './crossings.ts';
import { type Levels, placesOf } from './levels.ts';
import { orderLayers } from './ordering.ts';
import { inLayers, levelsFrom, plain } from './testing/levelsFrom.ts';

const tasks = 9;
const levels = (edges: readonly (readonly [number, number])[], maxBends?: number): Levels =>
  levelsFrom(tasks, edges, maxBends);

/** Counts by looking at every pair. */
function crossingsOf(any: Levels, order: readonly (readonly number[])[]): number {
  const down = plain(any.down);
  const at = new Map(order.flatMap((layer) => layer.map((vertex, i) => [vertex, i] as const)));
  const place = (vertex: number) => at.get(vertex) ?? Number.NaN;
  return order
    .map((layer) => layer.flatMap((a) => (down[a] ?? []).map((b) => [place(a), place(b)] as const)))
    .flatMap((edges) =>
      edges.flatMap(([a, b], i) => edges.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0)),
    ).length;
}
const vertex = fc.nat({ max: tasks - 1 });
const anyLevels = fc
  .array(fc.tuple(vertex, vertex), { maxLength: 20 })
  .map((edges) => levels(edges.filter(([a, b]) => a !== b)));

describe('levels', () => {
  test('put a bend into every layer that a dependence passes', () => {
    const made = levels([
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    const [layers, down] = [plain(made.layers), plain(made.down)];
    expect(made.tasks).toBe(9);
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
    const made = levels([...chain, [0, 4], [1, 3]], 2);
    const down = plain(made.down);
    expect(made.layerOf).toHaveLength(10);
    expect(down[0]).toEqual([1]);
    expect(down[1]).toEqual([2, 9]);
  });

  test('law: every edge leads one layer down, and is known from both ends', () => {
    fc.assert(
      fc.property(anyLevels, ({ layerOf, layers, ...any }) => {
        const up = plain(any.up);
        plain(any.down).forEach((lowers, upper) => {
          for (const lower of lowers) {
            expect(layerOf[lower]).toBe((layerOf[upper] ?? 0) + 1);
            expect(up[lower]).toContain(upper);
          }
        });
        expect([...layers.items].sort()).toEqual([...layerOf.keys()].sort());
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
    const { order, crossings } = orderLayers(crossed);
    expect(crossings).toBe(0);
    expect(crossingsOf(crossed, inLayers(crossed, order))).toBe(0);
  });

  test('leaves what is given first on the left', () => {
    const fan = levels([
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(inLayers(fan, orderLayers(fan).order)[1]).toEqual([1, 2, 3]);
  });

  test('law: the crossings are those that one counts by looking at every pair', () => {
    fc.assert(
      fc.property(anyLevels, (any) => {
        const { items } = any.layers;
        expect(countCrossings(any, items, placesOf(any, items))).toBe(crossingsOf(any, inLayers(any, items)));
      }),
    );
  });

  test('law: an order has the same vertices, and is no worse than where it began', () => {
    fc.assert(
      fc.property(anyLevels, (any) => {
        const { order, crossings } = orderLayers(any);
        const [layers, given] = [inLayers(any, order), plain(any.layers)];
        expect(layers.map((layer) => layer.toSorted())).toEqual(given.map((layer) => layer.toSorted()));
        expect(crossings).toBe(crossingsOf(any, layers));
        expect(crossings).toBeLessThanOrEqual(crossingsOf(any, given));
        expect(orderLayers(any).order).toEqual(order);
      }),
    );
  });
});
