import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, TaskId } from '../../model/draft.ts';
import { nodeSize } from '../../model/layout/nodeSize.ts';
import { draftFromRequest } from '../../model/request.ts';
import { counterIds, draftWith, idOf, requestWith } from '../../model/testing/builders.ts';
import { overlaps, rectAt } from '../geometry.ts';
import { sceneOf, taskAt, tasksIn, withMoved } from './scene.ts';

const draft = draftWith({ tasks: ['a', 'b', 'c'], edges: [['a', 'b']] });
const id = (name: string) => idOf(draft, name);
const positions = {
  [id('a')]: { x: 0, y: 0 },
  [id('b')]: { x: 0, y: 112 },
  [id('c')]: { x: 1000, y: 500 },
};
const scene = sceneOf(draft, positions);
const named = (numbers: readonly number[]) => numbers.map((number) => scene.ids[number]);

describe('the scene', () => {
  it('is the same while nothing moves', () => {
    expect(sceneOf(draft, positions)).toBe(scene);
    expect(sceneOf(draft, { ...positions })).not.toBe(scene);
  });
  it('knows all around, and the ends of dependences', () => {
    expect(scene.bounds).toEqual({ x: 0, y: 0, width: 1240, height: 564 });
    expect([...scene.ends]).toEqual([0, 1]);
    expect(sceneOf(draftWith({}), {}).bounds).toBeUndefined();
  });
  it('has no number for the end of a dependence that is no task', () => {
    const broken = draftFromRequest(requestWith({ tasks: ['a'], edges: [['x', 'a']] }), counterIds());
    expect([...sceneOf(broken, {}).ends]).toEqual([-1, 0]);
  });
  it('moves tasks without touching the one that it was', () => {
    const moved = withMoved(scene, { [id('b')]: { x: 7, y: 8 } });
    expect([...moved.corners]).toEqual([0, 0, 7, 8, 1000, 500]);
    expect([...scene.corners]).toEqual([0, 0, 0, 112, 1000, 500]);
  });
});

describe('looking for tasks', () => {
  const place = fc.integer({ min: -500, max: 500 });
  const area = fc.record({
    x: place,
    y: place,
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 900 }),
  });
  it('finds what looking at each task finds', () => {
    const point = fc.record({ x: place, y: place });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 3 }), area, (points, area) => {
        const at: Record<TaskId, Point> = {};
        for (const [n, task] of draft.tasks.entries()) at[task.id] = points[n] ?? { x: 0, y: 0 };
        const found = tasksIn(sceneOf(draft, at), area);
        for (const [n, task] of draft.tasks.entries()) {
          // One that only touches the edge may count or not.
          if (overlaps(rectAt(at[task.id] ?? { x: 0, y: 0 }), area)) expect(found).toContain(n);
        }
        const whole = tasksIn(sceneOf(draft, at), area, true);
        expect(whole.every((n) => found.includes(n))).toBe(true);
        for (const n of whole) {
          const { x = 0, y = 0 } = points[n] ?? {};
          expect(x >= area.x && x + nodeSize.width <= area.x + area.width).toBe(true);
          expect(y >= area.y && y + nodeSize.height <= area.y + area.height).toBe(true);
        }
      }),
    );
  });
  it('takes what lies in a box entirely, as a box selects', () => {
    expect(named(tasksIn(scene, { x: -1, y: -1, width: 300, height: 180 }, true))).toEqual([
      id('a'),
      id('b'),
    ]);
    expect(named(tasksIn(scene, { x: -1, y: -1, width: 300, height: 150 }, true))).toEqual([id('a')]);
  });
  it('hits a task a little beside it, the nearest first', () => {
    expect(taskAt(scene, { x: 120, y: 30 }, 0)).toBe(id('a'));
    expect(taskAt(scene, { x: 120, y: 70 }, 0)).toBeUndefined();
    expect(taskAt(scene, { x: 120, y: 70 }, 40)).toBe(id('a'));
    expect(taskAt(scene, { x: 120, y: 105 }, 60)).toBe(id('b'));
  });
});
