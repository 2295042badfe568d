import { describe, expect, it } from 'vitest';
import { glideMs, viewportShowing } from './fit.ts';
import { rectAt } from './geometry.ts';

const screen = { width: 800, height: 600, map: false };
const still = { x: 0, y: 0, zoom: 1 };

describe('viewportShowing', () => {
  it('stays where the area is in view', () => {
    expect(viewportShowing(rectAt({ x: 100, y: 100 }), still, screen)).toBeUndefined();
  });
  it('moves as little as needed, clear of the bars', () => {
    expect(viewportShowing(rectAt({ x: -100, y: 0 }), still, screen)).toEqual({ x: 140, y: 64, zoom: 1 });
    expect(viewportShowing(rectAt({ x: 700, y: 590 }), still, screen)).toEqual({ x: -180, y: -118, zoom: 1 });
  });
  it('counts with the zoom', () => {
    expect(viewportShowing(rectAt({ x: 700, y: 100 }), { ...still, zoom: 0.5 }, screen)).toEqual({
      x: 0,
      y: 14,
      zoom: 0.5,
    });
  });
  it('keeps clear of the mini map in its corner only', () => {
    const low = 470;
    expect(viewportShowing(rectAt({ x: 100, y: low }), still, { ...screen, map: true })).toBeUndefined();
    expect(viewportShowing(rectAt({ x: 500, y: low }), still, { ...screen, map: true })).toEqual({
      x: 0,
      y: -70,
      zoom: 1,
    });
  });
});

it('moves glide, but for many tasks or where less motion was asked for', () => {
  expect([glideMs(10, false), glideMs(501, false), glideMs(10, true)]).toEqual([240, 0, 0]);
});
