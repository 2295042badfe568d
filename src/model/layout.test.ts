import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import type { Draft, Point } from './draft.ts';
import { graphOf, successors } from './graph.ts';
import { nodeSize } from './layout/nodeSize.ts';
import { layout, type Positions, positionsOf, withPlaces } from './layout.ts';
import { loopsOf } from './loops.ts';
import { taskName } from './request.ts';
import { draftWith, idOf, taskId } from './testing/builders.ts';

type Edges = readonly (readonly [string, string])[];

/** `'a>b>c a>d e'` as a draft. */
function drawn(text: string, direction: 'down' | 'right' = 'down'): Draft {
  const parts = text.split(' ').map((part) => part.split('>'));
  const edges: Edges = parts.flatMap((part) => part.slice(1).map((end, i) => [part[i] ?? '', end] as const));
  const draft = draftWith({ tasks: [...new Set(parts.flat())], edges });
  return { ...draft, board: { ...draft.board, direction } };
}
const byName = (draft: Draft, positions: Positions) =>
  Object.fromEntries(draft.tasks.map((task) => [taskName(task), positions[task.id]]));
const laidOut = (text: string, direction?: 'down' | 'right') => {
  const draft = drawn(text, direction);
  return byName(draft, layout(draft));
};
const overlaps = (positions: Positions) => {
  const points = Object.values(positions) as Point[];
  return points.flatMap((a, i) =>
    points
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < nodeSize.width && Math.abs(a.y - b.y) < nodeSize.height)
      .map((b) => [a, b]),
  );
};

describe('the picture', () => {
  test('a pipeline is a straight first column, what runs beside it is the second', () => {
    expect(laidOut('split>align>sort>call-chr>merge>report split>qc>report')).toEqual({
      split: { x: 0, y: 0 },
      align: { x: 0, y: 112 },
      qc: { x: 280, y: 112 },
      sort: { x: 0, y: 224 },
      'call-chr': { x: 0, y: 336 },
      merge: { x: 0, y: 448 },
      report: { x: 0, y: 560 },
    });
  });

  test('the longest chain is the straight one, wherever it stands in the request', () => {
    const { split, qc, align, sort, report } = laidOut('split>qc>report split>align>sort>merge>report');
    expect(new Set([split?.x, align?.x, sort?.x, report?.x]).size).toBe(1);
    expect(qc?.x).not.toBe(split?.x);
  });

  test('a long dependence keeps a lane free beside what it passes', () => {
    const { b, x, y } = laidOut('a>b>c a>x>y>c');
    expect(b?.y).toBe(x?.y);
    expect(Math.abs((b?.x ?? 0) - (y?.x ?? 0))).toBeGreaterThanOrEqual(280);
  });

  test('a wide fan-out opens the gap under it, up to 640', () => {
    const fan = (n: number) => laidOut(Array.from({ length: n }, (_, i) => `a>b${i}`).join(' '));
    expect(fan(3).b0?.y).toBe(112);
    expect(fan(24).b0?.y).toBeGreaterThan(400);
    expect(fan(100).b0?.y).toBe(64 + 640);
  });

  test('rightwards, layers follow each other from the left', () => {
    expect(laidOut('a>b>d a>c', 'right')).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 288, y: 0 },
      c: { x: 288, y: 104 },
      d: { x: 576, y: 0 },
    });
  });

  test('parts that do not hang together stand side by side, tasks alone below them', () => {
    expect(laidOut('alone a>b c>d')).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 0, y: 112 },
      c: { x: 320, y: 0 },
      d: { x: 320, y: 112 },
      alone: { x: 0, y: 256 },
    });
  });

  test('tasks without dependences are a grid, three in the first row', () => {
    const { a, b, c, d } = laidOut('a b c d');
    expect([a, b, c, d]).toEqual([
      { x: 0, y: 0 },
      { x: 280, y: 0 },
      { x: 560, y: 0 },
      { x: 0, y: 112 },
    ]);
  });

  test('a loop is drawn as the chain that it would be without its last dependence', () => {
    expect(laidOut('a>b>c>a')).toEqual({ a: { x: 0, y: 0 }, b: { x: 0, y: 112 }, c: { x: 0, y: 224 } });
    expect(laidOut('a>a')).toEqual({ a: { x: 0, y: 0 } });
  });

  test('nothing is nowhere', () => {
    expect(layout(draftWith({}))).toEqual({});
  });
});

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

describe('positionsOf', () => {
  const placed = (text: string, positions: Record<string, Point>, direction?: 'right') => {
    const draft = drawn(text, direction);
    const ids = Object.entries(positions).map(([at, point]) => [idOf(draft, at), point] as const);
    return { ...draft, board: { ...draft.board, positions: Object.fromEntries(ids) } };
  };
  const at = (draft: Draft, task: string) => positionsOf(draft)[idOf(draft, task)];

  test('is the layout where nothing has been placed', () => {
    const draft = drawn('a>b c');
    expect(positionsOf(draft)).toBe(layout(draft));
  });

  test('is the board where all is placed', () => {
    const draft = placed('a', { a: { x: 5, y: 6 } });
    expect(positionsOf(draft)).toBe(draft.board.positions);
  });

  test('puts a task after the last of those that it depends on', () => {
    expect(at(placed('a>c b>c', { a: { x: 10, y: 0 }, b: { x: 500, y: 300 } }), 'c')).toEqual({
      x: 500,
      y: 412,
    });
    expect(at(placed('a>b', { a: { x: 10, y: 0 } }, 'right'), 'b')).toEqual({ x: 298, y: 0 });
  });

  test('puts a task before what depends on it when it depends on nothing', () => {
    expect(at(placed('a>b', { b: { x: 10, y: 0 } }), 'a')).toEqual({ x: 10, y: -112 });
  });

  test('steps aside from what stands there', () => {
    expect(at(placed('a>b a>c', { a: { x: 0, y: 0 }, b: { x: 100, y: 130 } }), 'c')).toEqual({
      x: 560,
      y: 112,
    });
  });

  test('puts tasks that hang on nothing below everything, three in a row', () => {
    const draft = placed('a b c d e', { a: { x: 50, y: 70 } });
    expect(['b', 'c', 'd', 'e'].map((task) => at(draft, task))).toEqual([
      { x: 50, y: 182 },
      { x: 330, y: 182 },
      { x: 610, y: 182 },
      { x: 50, y: 294 },
    ]);
  });

  test('keeps its identity while tasks are edited, and follows when something is moved', () => {
    const draft = placed('a>b', { a: { x: 0, y: 0 } });
    const a = idOf(draft, 'a');
    const renamed = apply(draft, { type: 'renameTask', id: a, name: 'x' });
    expect(renamed.ok && positionsOf(renamed.draft)).toBe(positionsOf(draft));
    const moved = apply(draft, { type: 'moveTasks', positions: { [a]: { x: 0, y: 50 } } });
    expect(moved.ok && at(moved.draft, 'b')).toEqual({ x: 0, y: 162 });
  });
});

describe('withPlaces', () => {
  test('writes the places down once', () => {
    const draft = drawn('a>b');
    const once = withPlaces(draft);
    expect(once.board.positions).toEqual(layout(draft));
    expect(withPlaces(once)).toBe(once);
    expect(once.tasks).toBe(draft.tasks);
  });

  test('an empty draft is as placed as it can be', () => {
    const draft = draftWith({});
    expect(withPlaces(draft)).toBe(draft);
  });
});

describe('10,000 tasks', () => {
  const tasks = Array.from({ length: 10_000 }, (_, i) => `t${i}`);
  const seconds = (edges: Edges) => {
    const draft = draftWith({ tasks, edges });
    const start = performance.now();
    expect(Object.keys(layout(draft))).toHaveLength(tasks.length);
    return (performance.now() - start) / 1000;
  };

  test.each<[string, (i: number) => Edges]>([
    [
      'a chain with a dependence from the first to each',
      (i) => [
        [`t${i - 1}`, `t${i}`],
        ['t0', `t${i}`],
      ],
    ],
    [
      'a net',
      (i) => [
        [`t${Math.floor(i / 2)}`, `t${i}`],
        [`t${Math.floor((i * 7) / 11)}`, `t${i}`],
      ],
    ],
  ])('%s are laid out within seconds', (_, edgesTo) => {
    const edges = tasks.flatMap((_, i) => (i === 0 ? [] : edgesTo(i))).filter(([a, b]) => a !== b);
    // Measured at 0.5 to 1.5 s; the limit leaves room for a machine that is busy with other things.
    expect(seconds(edges)).toBeLessThan(10);
  });

  test('new ones find their places among thousands', () => {
    const draft = draftWith({ tasks, edges: tasks.slice(1).map((to) => ['t0', to]) });
    const positions = { [idOf(draft, 't0')]: { x: 0, y: 0 } };
    const start = performance.now();
    expect(Object.keys(positionsOf({ ...draft, board: { ...draft.board, positions } }))).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('a position of a task that is not there is not shown', () => {
  const draft = drawn('a');
  const stray = { ...draft.board, positions: { [taskId('gone')]: { x: 1, y: 1 } } };
  expect(Object.keys(positionsOf({ ...draft, board: stray }))).toEqual([idOf(draft, 'a')]);
});
