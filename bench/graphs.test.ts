import { describe, expect, it, test } from 'vitest';
import { makeGraph } from '../src/model/graph.ts';
import { layersOf } from '../src/model/layers.ts';
import { loopsOf } from '../src/model/loops.ts';
import { chain, diamondMesh, forkJoin, genome, mosaic, seeded, shapes, wideFanOut } from './graphs.ts';

describe.each(shapes.map((make) => [make(100).name, make] as const))('%s', (_name, make) => {
  it.each([100, 1000, 10_000])('has about %i tasks, each of a name of its own', (size) => {
    const { nodes } = make(size);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0.8 * size);
    expect(nodes.length).toBeLessThanOrEqual(size);
  });

  it('joins tasks that are there, once, without a loop', () => {
    const { nodes, edges } = make(1000);
    const graph = makeGraph(nodes, edges);
    expect(graph.after.items).toHaveLength(edges.length);
    expect(loopsOf(graph)).toEqual([]);
  });

  it('is always the same', () => {
    expect(make(300)).toEqual(make(300));
  });
});

const depthOf = ({ nodes, edges }: ReturnType<typeof chain>) =>
  Math.max(...layersOf(makeGraph(nodes, edges)).values());

test('the shapes are as deep as their names say', () => {
  expect(depthOf(chain(100))).toBe(99);
  expect(depthOf(wideFanOut(100))).toBe(1);
  expect(depthOf(forkJoin(100))).toBe(18);
  expect(depthOf(diamondMesh(100))).toBe(18);
  expect(depthOf(mosaic(100))).toBe(5);
  expect(depthOf(genome(100))).toBe(5);
});

test('random numbers repeat with their seed, and lie from 0 up to 1', () => {
  const [a, b, other] = [seeded(1), seeded(1), seeded(2)];
  const drawn = Array.from({ length: 1000 }, a);
  expect(Array.from({ length: 1000 }, b)).toEqual(drawn);
  expect(Array.from({ length: 1000 }, other)).not.toEqual(drawn);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(drawn.reduce((sum, one) => sum + one, 0) / 1000).toBeCloseTo(0.5, 1);
});
