import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coordinates } from './coordinates.ts';
import type { Levels } from './levels.ts';
import { orderLayers } from './ordering.ts';
import { Pools } from './pools.ts';
import { relaxedCoordinates } from './relaxation.ts';
import { inLayers, levelsFrom as levels } from './testing/levelsFrom.ts';

/** Tasks of 100 and bends of nothing. */
const acrossOf = ({ tasks, layerOf }: Levels) => ({
  sizes: Float64Array.from(layerOf, (_, vertex) => (vertex < tasks ? 100 : 0)),
  gap: 10,
  besideBend: 8,
  betweenBends: 4,
});

const vertex = fc.nat({ max: 8 });
const anyLevels = fc.array(fc.tuple(vertex, vertex), { maxLength: 20 }).map((edges) =>
  levels(
    9,
    edges.filter(([a, b]) => a !== b),
  ),
);

/** Layers of the same width, each task after one or two of the layer above that are scattered over it. */
function scattered(width: number, depth: number) {
  const edges: [number, number][] = [];
  for (let task = width; task < width * depth; task++) {
    const above = (Math.floor(task / width) - 1) * width;
    edges.push([above + ((task * 7) % width), task]);
    if (task % 2 === 0) edges.push([above + ((task * 13 + 5) % width), task]);
  }
  return levels(width * depth, edges);
}

const widthOf = (x: Float64Array) => Math.max(...x) - Math.min(...x);

test('law: neighbours keep their distance, and the leftmost task begins at 0', () => {
  fc.assert(
    fc.property(anyLevels, (any) => {
      const { order } = orderLayers(any);
      const x = relaxedCoordinates(any, order, acrossOf(any));
      for (const layer of inLayers(any, order)) {
        layer.slice(1).forEach((right, i) => {
          const left = layer[i] ?? right;
          const bends = [left, right].filter((v) => v >= any.tasks).length;
          const least = [110, 58, 4][bends] ?? 0;
          expect((x[right] ?? 0) - (x[left] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        });
      }
      expect(Math.min(...x.subarray(0, any.tasks))).toBeCloseTo(50);
    }),
  );
});

test('a chain stands in one line', () => {
  const chain = levels(4, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  expect([...relaxedCoordinates(chain, orderLayers(chain).order, acrossOf(chain))]).toEqual([50, 50, 50, 50]);
});

test('many tasks that hang on each other do not push the drawing askew', () => {
  const graph = scattered(20, 20);
  const { order } = orderLayers(graph);
  const x = relaxedCoordinates(graph, order, acrossOf(graph));
  // Twenty tasks in a row take 2,190; the rows may be shifted against each other, but not without end.
  expect(widthOf(x)).toBeLessThan(3 * 2190);
  expect(widthOf(x)).toBeLessThan(widthOf(coordinates(graph, order, acrossOf(graph))));
});

test('law: without a descent, and as near as can be to what was wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const got = Float64Array.from(wanted);
      new Pools(got.length).level(got, 0, got.length);
      const cost = (values: ArrayLike<number>) =>
        Array.from(values).reduce((sum, value, i) => sum + (value - (wanted[i] ?? 0)) ** 2, 0);
      expect(got).toHaveLength(wanted.length);
      for (let i = 1; i < got.length; i++) expect(got[i]).toBeGreaterThanOrEqual((got[i - 1] ?? 0) - 1e-9);
      // No sorted sequence is nearer: try those that are the wanted one sorted, its mean, and itself when it is sorted.
      const mean = wanted.reduce((a, b) => a + b, 0) / wanted.length;
      for (const other of [wanted.toSorted((a, b) => a - b), wanted.map(() => mean)]) {
        expect(cost(got)).toBeLessThanOrEqual(cost(other) + 1e-6);
      }
    }),
  );
});
