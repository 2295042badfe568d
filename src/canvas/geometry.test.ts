import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../model/layout/nodeSize.ts';
import { entryOf, exitOf, freePlace, overlaps, rectAt } from './geometry.ts';

describe('ends of dependences', () => {
  it('leave below and enter above where the flow goes down', () => {
    expect(exitOf({ x: 100, y: 10 }, 'down')).toEqual({ x: 220, y: 74 });
    expect(entryOf({ x: 100, y: 10 }, 'down')).toEqual({ x: 220, y: 10 });
  });
  it('leave at the right and enter at the left where the flow goes to the right', () => {
    expect(exitOf({ x: 100, y: 10 }, 'right')).toEqual({ x: 340, y: 42 });
    expect(entryOf({ x: 100, y: 10 }, 'right')).toEqual({ x: 100, y: 42 });
  });
  it('has a layer every 112 px downwards and a column every 280', () => {
    expect(steps('down')).toEqual({ along: { x: 0, y: 112 }, across: { x: 280, y: 0 } });
  });
});

describe('overlaps', () => {
  const rect = { x: 0, y: 0, width: 10, height: 10 };
  it('is true where areas share more than a border', () => {
    expect(overlaps(rect, { ...rect, x: 9, y: 9 })).toBe(true);
    expect(overlaps(rect, { ...rect, x: 10 })).toBe(false);
    expect(overlaps(rect, { ...rect, y: 10 })).toBe(false);
  });
});

describe('freePlace', () => {
  it('gives the place wanted where nothing stands', () => {
    expect(freePlace({ x: 5, y: 5 }, [], 'down')).toEqual({ x: 5, y: 5 });
  });
  it('steps aside, to the right first', () => {
    expect(freePlace({ x: 0, y: 0 }, [{ x: 0, y: 0 }], 'down')).toEqual({ x: 280, y: 0 });
    const both = [
      { x: 0, y: 0 },
      { x: 280, y: 0 },
    ];
    expect(freePlace({ x: 0, y: 0 }, both, 'down')).toEqual({ x: -280, y: 0 });
  });
  it('never gives a place on top of another', () => {
    const point = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -200, max: 200 }),
    });
    fc.assert(
      fc.property(
        point,
        fc.array(point, { maxLength: 20 }),
        fc.constantFrom('down', 'right'),
        (wanted, taken, way) => {
          const at = freePlace(wanted, taken, way);
          return taken.every((other) => !overlaps(rectAt(at), rectAt(other)));
        },
      ),
    );
  });
});
