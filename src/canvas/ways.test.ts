import { describe, expect, it } from 'vitest';
import type { DependenceEnd, Point, TaskId } from '../model/draft.ts';
import { positionsOf } from '../model/layout.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { makeWayFinder } from './ways.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'x', 'y', 'alone'],
  edges: [
    ['a', 'b'],
    ['x', 'y'],
  ],
});
const end = (name: string): DependenceEnd => ({ task: idOf(draft, name) });
const seen = positionsOf(draft);
const at = (places: typeof seen) => (id: TaskId) => places[id];
const moved = (name: string, at: Point) => ({ ...seen, [idOf(draft, name)]: at });
const place = (name: string): Point => seen[idOf(draft, name)] ?? { x: Number.NaN, y: 0 };

describe('ways', () => {
  it('are the same objects while nothing moves', () => {
    const find = makeWayFinder();
    const way = find(draft, draft.tasks, at(seen), [])(end('a'), end('b'));
    expect(find(draft, draft.tasks, at({ ...seen }), [])(end('a'), end('b'))).toBe(way);
  });
  it('change with the task that is dragged, and only those', () => {
    const find = makeWayFinder();
    const rest = find(draft, draft.tasks, at(seen), []);
    const [ab, xy] = [rest(end('a'), end('b')), rest(end('x'), end('y'))];
    const now = find(draft, draft.tasks, at(moved('b', { x: place('b').x + 8, y: place('b').y })), []);
    expect(now(end('a'), end('b'))).not.toEqual(ab);
    expect(now(end('x'), end('y'))).toBe(xy);
  });
  it('go around a task that is put in their way, and back when it leaves', () => {
    const find = makeWayFinder();
    const far = { ...seen, [idOf(draft, 'a')]: { x: 5000, y: 0 }, [idOf(draft, 'b')]: { x: 5000, y: 400 } };
    const straight = find(draft, draft.tasks, at(far), [])(end('a'), end('b'));
    const inTheWay = { ...far, [idOf(draft, 'alone')]: { x: 5000, y: 200 } };
    const around = find(draft, draft.tasks, at(inTheWay), [])(end('a'), end('b'));
    expect(around.line).not.toBe(straight.line);
    expect(find(draft, draft.tasks, at(far), [])(end('a'), end('b'))).toEqual(straight);
  });
  it('are found anew when the flow turns', () => {
    const find = makeWayFinder();
    const down = find(draft, draft.tasks, at(seen), [])(end('a'), end('b'));
    const right = { ...draft, board: { ...draft.board, direction: 'right' } as const };
    expect(find(right, draft.tasks, at(seen), [])(end('a'), end('b'))).not.toEqual(down);
  });
  it('stay while other tasks come into view, and follow what moved out of view', () => {
    const find = makeWayFinder();
    const part = draft.tasks.slice(0, 2);
    const way = find(draft, part, at(seen), [])(end('a'), end('b'));
    expect(find(draft, draft.tasks.slice(0, 4), at(seen), [])(end('a'), end('b'))).toBe(way);
    find(draft, draft.tasks.slice(2), at(seen), []);
    const later = find(draft, part, at(moved('b', { x: place('b').x + 8, y: place('b').y })), []);
    expect(later(end('a'), end('b'))).not.toEqual(way);
  });
});
