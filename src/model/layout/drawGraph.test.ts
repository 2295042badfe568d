import { expect, test } from 'vitest';
import { makeGraph } from '../graph.ts';
import { drawGraph } from './drawGraph.ts';
import { gridOf } from './gridOf.ts';

test('tells how much is done, never less than before, and not more than all', () => {
  const names = Array.from({ length: 40 }, (_, at) => `t${at}`);
  const pairs = names.slice(8).map((name, at): [string, string] => [names[(at * 7) % 8] ?? '', name]);
  const told: number[] = [];
  drawGraph(makeGraph([...names, 'alone'], pairs), 'down', (done) => told.push(done));
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

test('a grid puts nothing on top of anything, and is about as wide as a canvas', () => {
  const places = [...gridOf({ nodes: Array.from({ length: 1000 }, (_, at) => `t${at}`) }).values()];
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(1000);
  const [width, height] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))];
  expect(width / height).toBeGreaterThan(1.3);
  expect(width / height).toBeLessThan(1.9);
});
