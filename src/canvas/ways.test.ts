import { describe, expect, it } from 'vitest';
import type { DependenceEnd, Point } from '../model/draft.ts';
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
const moved = (name: string, at: Point) => ({ ...seen, [idOf(draft, name)]: at });
const place = (name: string): Point => seen[idOf(draft, name)] ?? { x: Number.NaN, y: 0 };

describe('ways', () => {
  it('are the same objects while nothing moves', () => {
    const find = makeWayFinder();
    const way = find(draft, seen, [])(end('a'), end('b'));
    expect(find(draft, { ...seen }, [])(end('a'), end('b'))).toBe(way);
  });
  it('change with the task that is dragged, and only those', () => {
    const find = makeWayFinder();
    const rest = find(draft, seen, []);
    const [ab, xy] = [rest(end('a'), end('b')), rest(end('x'), end('y'))];
    const now = find(draft, moved('b', { x: place('b').x + 8, y: place('b').y }), []);
    expect(now(end('a'), end('b'))).not.toEqual(ab);
    expect(now(end('x'), end('y'))).toBe(xy);
  });
  it('go around a task that is put in their way, and back when it leaves', () => {
    const find = makeWayFinder();
    const far = { ...seen, [idOf(draft, 'a')]: { x: 5000, y: 0 }, [idOf(draft, 'b')]: { x: 5000, y: 400 } };
    const straight = find(draft, far, [])(end('a'), end('b'));
    const inTheWay = { ...far, [idOf(draft, 'alone')]: { x: 5000, y: 200 } };
    const around = find(draft, inTheWay, [])(end('a'), end('b'));
    expect(around.line).not.toBe(straight.line);
    expect(find(draft, far, [])(end('a'), end('b'))).toEqual(straight);
  });
  it('are found anew when the flow turns', () => {
    const find = makeWayFinder();
    const down = find(draft, seen, [])(end('a'), end('b'));
    const right = { ...draft, board: { ...draft.board, direction: 'right' } as const };
    expect(find(right, seen, [])(end('a'), end('b'))).not.toEqual(down);
  });
});
