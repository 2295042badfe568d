import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGraph } from '../graph.ts';
import { layersOf } from '../layers.ts';
import { exchanged } from './exchange.ts';
import { levelsOf } from './levels.ts';
import { countCrossings } from './ordering.ts';

const names = Array.from({ length: 12 }, (_, at) => `t${at}`);
const levels = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }).map((pairs) => {
  const edges = pairs.flatMap(([a, b]): [string, string][] => (a < b ? [[`t${a}`, `t${b}`]] : []));
  const graph = makeGraph(names, edges);
  return levelsOf(graph, layersOf(graph), 1000);
});

test('exchanges make no crossings, lose nothing and leave every vertex in its layer', () => {
  fc.assert(
    fc.property(levels, (made) => {
      const order = exchanged(made, made.layers);
      expect(countCrossings(made, order)).toBeLessThanOrEqual(countCrossings(made, made.layers));
      expect(order.map((layer) => layer.toSorted((a, b) => a - b))).toEqual(made.layers);
    }),
  );
});

test('two that cross change places', () => {
  const graph = makeGraph(
    ['a', 'b', 'c', 'd'],
    [
      ['a', 'd'],
      ['b', 'c'],
    ],
  );
  const made = levelsOf(graph, layersOf(graph), 0);
  expect(countCrossings(made, made.layers)).toBe(1);
  expect(countCrossings(made, exchanged(made, made.layers))).toBe(0);
});
