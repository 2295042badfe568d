import { describe, expect, it, test } from 'vitest';
import type { Draft, Point } from './draft.ts';
import { isKnown, isQuick, keepLayout, layout, positionsOf, withPlaces } from './layout.ts';
import { draftWith, drawn, idOf, taskId } from './testing/builders.ts';
import { edited } from './testing/editing.ts';

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
    const renamed = edited(draft, { type: 'renameTask', id: a, name: 'x' });
    expect(positionsOf(renamed)).toBe(positionsOf(draft));
    const moved = edited(draft, { type: 'moveTasks', positions: { [a]: { x: 0, y: 50 } } });
    expect(at(moved, 'b')).toEqual({ x: 0, y: 162 });
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

test('a position of a task that is not there is not shown', () => {
  const draft = drawn('a');
  const stray = { ...draft.board, positions: { [taskId('gone')]: { x: 1, y: 1 } } };
  expect(Object.keys(positionsOf({ ...draft, board: stray }))).toEqual([idOf(draft, 'a')]);
});

test('new tasks find their places among 10,000 within seconds', () => {
  const tasks = Array.from({ length: 10_000 }, (_, i) => `t${i}`);
  const draft = draftWith({ tasks, edges: tasks.slice(1).map((to) => ['t0', to]) });
  const positions = { [idOf(draft, 't0')]: { x: 0, y: 0 } };
  const start = performance.now();
  expect(Object.keys(positionsOf({ ...draft, board: { ...draft.board, positions } }))).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('a large draft', () => {
  const large = draftWith({ tasks: Array.from({ length: 1001 }, (_, at) => `t${at}`) });
  const other = { ...large, dependences: [] };
  it('is not laid out by the way: it takes the layout that was worked out aside', () => {
    expect([isQuick(other), isKnown(other)]).toEqual([false, false]);
    expect(withPlaces(other)).toBe(other);
    const aside = Object.fromEntries(other.tasks.map(({ id }, at) => [id, { x: at, y: 7 }]));
    keepLayout(other, aside);
    expect([isQuick(other), isKnown(other)]).toEqual([true, true]);
    expect(layout(other)).toBe(aside);
    expect(withPlaces(other).board.positions).toBe(aside);
  });
  it('that a person has placed in part does not wait for a layout', () => {
    const [first] = large.tasks;
    if (first === undefined) throw new Error('A task is expected');
    const placed = {
      ...large,
      dependences: [],
      board: { ...large.board, positions: { [first.id]: { x: 1, y: 2 } } },
    };
    expect([isQuick(placed), isKnown(placed)]).toEqual([true, false]);
    expect(positionsOf(placed)[first.id]).toEqual({ x: 1, y: 2 });
  });
});
