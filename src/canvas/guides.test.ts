import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskId } from '../model/testing/builders.ts';
import { snap } from './guides.ts';

const [mine, other] = [taskId('mine'), taskId('other')];
const at = (x: number, y: number) => ({ [mine]: { x, y } });
const standing = { [mine]: { x: 0, y: 0 }, [other]: { x: 100, y: 300 } };

describe('snapping', () => {
  it('lines up with a task near enough, and shows the line through both', () => {
    expect(snap(at(104, 20), standing, 6)).toEqual({
      moved: at(100, 20),
      guides: [{ axis: 'x', at: 100, from: 20, to: 364 }],
    });
  });
  it('works on both axes at once', () => {
    const { moved, guides } = snap(at(97, 303), standing, 6);
    expect(moved).toEqual(at(100, 300));
    expect(guides.map(({ axis }) => axis)).toEqual(['x', 'y']);
  });
  it('leaves alone what is further off, far away, or dragged along', () => {
    for (const [moved, all] of [
      [at(107, 20), standing],
      [at(104, 3000), standing],
      [{ ...at(104, 20), [other]: { x: 100, y: 300 } }, standing],
    ] as const) {
      expect(snap(moved, all, 6)).toEqual({ moved, guides: [] });
    }
  });
  it('takes several as one block: its edges and its middle', () => {
    const second = taskId('second');
    const moved = { [mine]: { x: 0, y: 0 }, [second]: { x: 203, y: 0 } };
    // The block is 443 wide; its middle is 1.5 px from that of the other, its edges are far away.
    expect(snap(moved, { ...moved, [other]: { x: 100, y: 300 } }, 6).moved[second]).toEqual({ x: 202, y: 0 });
  });
  it('moves no further than allowed, and a second time not at all', () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x, y, ox, oy) => {
        const all = { [other]: { x: ox, y: oy } };
        const once = snap(at(x, y), all, 6).moved;
        expect(Math.abs((once[mine]?.x ?? 999) - x)).toBeLessThanOrEqual(6);
        expect(Math.abs((once[mine]?.y ?? 999) - y)).toBeLessThanOrEqual(6);
        expect(snap(once, all, 6).moved).toEqual(once);
      }),
    );
  });
});
