import { expect, test } from 'vitest';
import type { Drawn } from './drawPart.ts';
import { packParts } from './packParts.ts';

const part = (count: number, width: number, height: number): Drawn => ({
  corners: new Float64Array(2 * count),
  width,
  height,
});

test('parts fill a row, then the next, which begins below the tallest', () => {
  const corners = packParts([part(2, 400, 176), part(2, 240, 300), part(2, 240, 176), part(2, 400, 176)]);
  expect(corners).toEqual([
    { x: 0, y: 0 },
    { x: 480, y: 0 },
    { x: 0, y: 380 },
    { x: 320, y: 380 },
  ]);
});

test('a part wider than the canvas has a row of its own', () => {
  const corners = packParts([part(2, 5000, 176), part(2, 240, 176)]);
  expect(corners).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 256 },
  ]);
});

test('tasks alone come after all others', () => {
  const corners = packParts([part(1, 240, 64), part(2, 240, 176), part(1, 240, 64)]);
  expect(corners).toEqual([
    { x: 0, y: 256 },
    { x: 0, y: 0 },
    { x: 280, y: 256 },
  ]);
});

test('the whole is wider than high, about as a canvas is', () => {
  const corners = packParts(Array.from({ length: 100 }, () => part(1, 240, 64)));
  const width = Math.max(...corners.map(({ x }) => x)) + 240;
  const height = Math.max(...corners.map(({ y }) => y)) + 64;
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(3);
});

test('no parts, no places', () => {
  expect(packParts([])).toEqual([]);
});
