import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, Point } from './draft.ts';
import { graphOf, successors } from './graph.ts';
import { nodeSize } from './layout/nodeSize.ts';
import { layout, type Positions, positionsOf } from './layout.ts';
import { loopsOf } from './loops.ts';
import { draftWith } from './testing/builders.ts';

const overlaps = (positions: Positions) => {
  const points = Object.values(positions) as Point[];
  return points.flatMap((a, i) =>
    points
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < nodeSize.width && Math.abs(a.y - b.y) < nodeSize.height),
  );
};

const names = Array.from({ length: 12 }, (_, i) => `n${i}`);
const name = fc.constantFrom(...names);
const anyDraft = fc
  .record({
    tasks: fc.subarray(names, { minLength: 1 }),
    edges: fc.array(fc.tuple(name, name), { maxLength: 24 }),
    direction: fc.constantFrom('down' as const, 'right' as const),
  })
  .map(({ direction, ...recipe }): Draft => {
    const draft = draftWith(recipe);
    return { ...draft, board: { ...draft.board, direction } };
  });

describe('laws of the layout', () => {
  test('every task has a place, whole pixels from 0, 0 on, and none lies on another', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const positions = layout(draft);
        expect(Object.keys(positions).sort()).toEqual(draft.tasks.map(({ id }) => id).sort());
        expect(overlaps(positions)).toEqual([]);
        const points = Object.values(positions) as Point[];
        expect(points.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
        expect(Math.min(...points.map(({ x }) => x))).toBe(0);
        expect(Math.min(...points.map(({ y }) => y))).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('what depends stands after what it depends on, unless there are loops', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const graph = graphOf(draft);
        fc.pre(loopsOf(graph).length === 0);
        const positions = layout(draft);
        const along = draft.board.direction === 'down' ? 'y' : 'x';
        for (const id of graph.nodes) {
          for (const next of successors(graph, id)) {
            expect(positions[next]?.[along]).toBeGreaterThan(positions[id]?.[along] ?? 0);
          }
        }
      }),
    );
  });

  test('the same graph gives the same picture, whatever the tasks hold', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const copy: Draft = {
          ...draft,
          dependences: [...draft.dependences],
          tasks: draft.tasks.map(({ id }) => ({ id, spec: {} })),
        };
        expect(layout(copy)).not.toBe(layout(draft));
        expect(layout(copy)).toEqual(layout(draft));
      }),
    );
  });

  test('what is placed stays, and what is not is put on nothing', () => {
    const point = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
    });
    fc.assert(
      fc.property(anyDraft, fc.array(point, { minLength: 1, maxLength: 6 }), (draft, points) => {
        const placed = Object.fromEntries(
          draft.tasks.slice(0, points.length).map(({ id }, i) => [id, points[i] ?? { x: 0, y: 0 }]),
        );
        const positions = positionsOf({ ...draft, board: { ...draft.board, positions: placed } });
        expect(positions).toMatchObject(placed);
        expect(Object.keys(positions)).toHaveLength(draft.tasks.length);
        expect(overlaps(positions).length).toBe(overlaps(placed).length);
      }),
    );
  });
});
