import { expect, it } from 'vitest';
import type { Group, Point } from '../../model/draft.ts';
import { groupId, taskId } from '../../model/testing/builders.ts';
import { makeFrames } from './frames.ts';

const group = (id: string, names: string, folded = false): Group => ({
  id: groupId(id),
  name: id,
  tasks: [...names].map(taskId),
  folded,
});
const groups = [group('g', 'ab'), group('h', 'c'), group('i', 'd', true)];
const groupOf = new Map(groups.flatMap((each) => each.tasks.map((id) => [id, each] as const)));
const settled = { a: { x: 0, y: 0 }, b: { x: 300, y: 100 }, c: { x: 0, y: 500 }, d: { x: 0, y: 900 } };
const of = (moved: Record<string, Point> | null, frames = makeFrames()) =>
  frames(groups, groupOf, settled, moved).map(({ group: { name }, at }) => [
    name,
    at.x,
    at.y,
    at.width,
    at.height,
  ]);

it('a frame is around the tasks of an open group, with room for its title; a folded one has none', () => {
  expect(of(null)).toEqual([
    ['g', -12, -38, 564, 214],
    ['h', -12, 462, 264, 114],
  ]);
});

it('it follows the tasks that are dragged, alone or with others that stay', () => {
  expect(of({ a: { x: 10, y: 10 }, b: { x: 310, y: 110 } })[0]).toEqual(['g', -2, -28, 564, 214]);
  expect(of({ b: { x: 0, y: 100 } })[0]).toEqual(['g', -12, -38, 264, 214]);
});

it('frames of other groups stay the objects that they were, and another drag is told from the one before', () => {
  const frames = makeFrames();
  const before = frames(groups, groupOf, settled, null);
  const during = frames(groups, groupOf, settled, { [taskId('a')]: { x: 9, y: 9 } });
  expect(during[1]).toBe(before[1]);
  expect(of({ b: { x: 0, y: 100 } }, frames)[0]).toEqual(['g', -12, -38, 264, 214]);
  expect(frames(groups, groupOf, settled, null)).toBe(before);
});
