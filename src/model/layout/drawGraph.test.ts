import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../draft.ts';
import { makeGraph } from '../graph.ts';
import { drawableOf, drawGraph } from './drawGraph.ts';
import { drawNodes } from './drawNodes.ts';
import { gridOf } from './gridOf.ts';
import { frameRoom, nodeSize } from './nodeSize.ts';

test('tells how much is done, never less than before, and not more than all', () => {
  const names = Array.from({ length: 40 }, (_, at) => `t${at}`);
  const pairs = names.slice(8).map((name, at): [string, string] => [names[(at * 7) % 8] ?? '', name]);
  const told: number[] = [];
  const { edges, groups } = drawableOf(makeGraph([...names, 'alone'], pairs), []);
  drawNodes(edges, groups, 'down', (done) => told.push(done));
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

type Places = Readonly<Record<string, Point>>;

const inFrame = (places: Places, ids: readonly string[]) => {
  const points = ids.flatMap((id) => places[id] ?? []);
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const right = Math.max(...points.map(({ x }) => x)) + nodeSize.width;
  const bottom = Math.max(...points.map(({ y }) => y)) + nodeSize.height;
  const { padding, title } = frameRoom({ width: right - left, height: bottom - top });
  return {
    left: left - padding,
    top: top - padding - title,
    right: right + padding,
    bottom: bottom + padding,
  };
};
type Box = ReturnType<typeof inFrame>;
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a group is drawn as by itself, and what depends on it stands after all of it', () => {
  const edges: [string, string][] = [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'after'],
    ['before', 'a'],
  ];
  const graph = makeGraph(['a', 'b', 'c', 'before', 'after'], edges);
  const places = drawGraph(graph, 'down', [['a', 'b', 'c', 'not there']]);
  const alone = drawGraph(makeGraph(['a', 'b', 'c'], edges.slice(0, 2)), 'down');
  const from = (all: Places, id: string) => {
    const [at, a] = [all[id], all.a];
    return { x: (at?.x ?? 0) - (a?.x ?? 0), y: (at?.y ?? 0) - (a?.y ?? 0) };
  };
  for (const id of ['b', 'c']) expect(from(places, id)).toEqual(from(alone, id));
  const frame = inFrame(places, ['a', 'b', 'c']);
  expect(places.after?.y).toBeGreaterThan(frame.bottom);
  expect((places.before?.y ?? 0) + nodeSize.height).toBeLessThan(frame.top);
});

test('what of a group hangs on the same things outside stands in one layer, however much it is', () => {
  const members = Array.from({ length: 20 }, (_, at) => `m${at}`);
  const edges = members.flatMap((id): [string, string][] => [
    ['split', id],
    [id, 'merge'],
  ]);
  const places = drawGraph(makeGraph(['split', ...members, 'merge'], edges), 'down', [members]);
  expect(new Set(members.map((id) => places[id]?.y)).size).toBe(1);
});

test('law: frames keep clear of each other and of all other nodes, whatever depends on what', () => {
  const names = Array.from({ length: 10 }, (_, at) => `n${at}`);
  const name = fc.constantFrom(...names);
  const groupOf = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name), { maxLength: 20 }),
      groupOf,
      fc.constantFrom('down' as const, 'right' as const),
      (edges, numbers, direction) => {
        const groups = [1, 2, 3].map((number) => names.filter((_, at) => numbers[at] === number));
        const graph = makeGraph(
          names,
          edges.filter(([a, b]) => a !== b),
        );
        const places = drawGraph(graph, direction, groups);
        expect(Object.keys(places).sort()).toEqual(names);
        const loose = names.filter((_, at) => numbers[at] === 0);
        const boxes = [
          ...groups.filter(({ length }) => length > 0).map((group) => inFrame(places, group)),
          ...loose.map((id): Box => {
            const { x, y } = places[id] ?? { x: 0, y: 0 };
            return { left: x, top: y, right: x + nodeSize.width, bottom: y + nodeSize.height };
          }),
        ];
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false);
      },
    ),
  );
});

test('a grid puts nothing on top of anything, and is about as wide as a canvas', () => {
  const places = [...gridOf({ nodes: Array.from({ length: 1000 }, (_, at) => `t${at}`) }).values()];
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(1000);
  const [width, height] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))];
  expect(width / height).toBeGreaterThan(1.3);
  expect(width / height).toBeLessThan(1.9);
});
