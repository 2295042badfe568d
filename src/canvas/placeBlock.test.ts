import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, rectAt } from './geometry.ts';
import { areaOf, placeBlock } from './placeBlock.ts';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

describe('a block of nodes', () => {
  it('has the area of all of them', () => {
    expect(
      areaOf([
        { x: 0, y: 10 },
        { x: 100, y: 50 },
      ]),
    ).toEqual({ x: 0, y: 10, width: 340, height: 104 });
    expect(areaOf([])).toBeUndefined();
  });
  it('stands where it is wanted when there is room', () => {
    expect(
      placeBlock(
        [
          { x: 5, y: 5 },
          { x: 5, y: 117 },
        ],
        { x: 100.4, y: 0 },
        [],
        'down',
      ),
    ).toEqual([
      { x: 100, y: 0 },
      { x: 100, y: 112 },
    ]);
  });
  it('stands beside what is in the way, across the flow', () => {
    const taken = [rectAt({ x: 0, y: 0 })];
    expect(placeBlock([{ x: 0, y: 0 }], { x: 0, y: 0 }, taken, 'down')).toEqual([{ x: 280, y: 0 }]);
    expect(placeBlock([{ x: 0, y: 0 }], { x: 0, y: 0 }, taken, 'right')).toEqual([{ x: 0, y: 104 }]);
  });
  it('stands beside all of a frame that is in the way, where there is room inside', () => {
    const frame = { x: -100, y: -100, width: 1000, height: 500 };
    expect(placeBlock([{ x: 0, y: 0 }], { x: 0, y: 0 }, [frame], 'down')).toEqual([{ x: 940, y: 0 }]);
  });
  it('never lies on a node, and keeps its shape', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 6 }),
        point,
        fc.array(point),
        fc.constantFrom('down' as const, 'right' as const),
        (block, corner, taken, direction) => {
          const at = placeBlock(block, corner, taken.map(rectAt), direction);
          for (const mine of at)
            for (const other of taken) expect(overlaps(rectAt(mine), rectAt(other))).toBe(false);
          const [first, moved] = [block[0], at[0]];
          if (first === undefined || moved === undefined) throw new Error('empty');
          const by = { x: moved.x - first.x, y: moved.y - first.y };
          expect(at).toEqual(block.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })));
        },
      ),
    );
  });
});
