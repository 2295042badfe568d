import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainsOf } from './chains.ts';
import { coordinates } from './coordinates.ts';
import type { Levels } from './levels.ts';
import { orderLayers } from './ordering.ts';
import { inLayers, levelsFrom } from './testing/levelsFrom.ts';

/** Tasks of 100 and bends of nothing. */
const acrossOf = ({ tasks, layerOf }: Levels) => ({
  sizes: Float64Array.from(layerOf, (_, vertex) => (vertex < tasks ? 100 : 0)),
  gap: 10,
  besideBend: 8,
  betweenBends: 4,
});
const tasks = 9;
const levels = (edges: readonly (readonly [number, number])[]) => levelsFrom(tasks, edges);
const vertex = fc.nat({ max: tasks - 1 });
const anyLevels = fc
  .array(fc.tuple(vertex, vertex), { maxLength: 20 })
  .map((edges) => levels(edges.filter(([a, b]) => a !== b)));

test('a dependence past other tasks is one straight lane beside them', () => {
  const chain = levels([
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 3],
  ]);
  const x = coordinates(chain, orderLayers(chain).order, acrossOf(chain));
  expect([x[0], x[1], x[2], x[3]]).toEqual([50, 50, 50, 50]);
  expect([x[9], x[10]]).toEqual([108, 108]);
});

test('a task with room is drawn towards what it depends on', () => {
  // 8 hangs on 7, which is pushed far to the right by six others of its layer.
  const fan = levels([
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [0, 5],
    [0, 6],
    [0, 7],
    [7, 8],
  ]);
  const x = coordinates(fan, orderLayers(fan).order, acrossOf(fan));
  expect(x[8]).toBe(x[7]);
  expect(x[7]).toBe(50 + 6 * 110);
});

test('law: neighbours keep their distance', () => {
  fc.assert(
    fc.property(anyLevels, (any) => {
      const { order } = orderLayers(any);
      const x = coordinates(any, order, acrossOf(any));
      for (const layer of inLayers(any, order)) {
        layer.slice(1).forEach((right, i) => {
          const left = layer[i] ?? right;
          const bends = [left, right].filter((v) => v >= any.tasks).length;
          const least = [110, 58, 4][bends] ?? 0;
          expect((x[right] ?? 0) - (x[left] ?? 0)).toBeGreaterThanOrEqual(least);
        });
      }
      expect(Math.min(...x.subarray(0, any.tasks))).toBe(50);
    }),
  );
});

test('law: all of a chain stands in one line, and no two of it in one layer', () => {
  fc.assert(
    fc.property(anyLevels, (any) => {
      const { order } = orderLayers(any);
      const chain = chainsOf(any, order);
      const x = coordinates(any, order, acrossOf(any));
      for (const layer of inLayers(any, order)) {
        expect(new Set(layer.map((v) => chain[v])).size).toBe(layer.length);
        for (const v of layer) expect(x[v]).toBe(x[chain[v] ?? v]);
      }
    }),
  );
});

test('law: straight edges do not cross', () => {
  fc.assert(
    fc.property(anyLevels, (any) => {
      const { order } = orderLayers(any);
      const chain = chainsOf(any, order);
      const layers = inLayers(any, order);
      layers.slice(1).forEach((lower, i) => {
        const upper = layers[i] ?? [];
        const straight = upper
          .map((v) => lower.findIndex((w) => chain[w] === chain[v]))
          .filter((place) => place >= 0);
        expect(straight).toEqual(straight.toSorted((a, b) => a - b));
      });
    }),
  );
});
