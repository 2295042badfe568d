import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { layout, type Positions } from './layout.ts';
import { taskName } from './request.ts';
import { draftWith, drawn } from './testing/builders.ts';

type Edges = readonly (readonly [string, string])[];

const byName = (draft: Draft, positions: Positions) =>
  Object.fromEntries(draft.tasks.map((task) => [taskName(task), positions[task.id]]));
const laidOut = (text: string, direction?: 'down' | 'right') => {
  const draft = drawn(text, direction);
  return byName(draft, layout(draft));
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
});
