import { expect, test } from 'vitest';
import type { Part } from './drawPart.ts';
import { packParts } from './packParts.ts';

const part = (ids: string, width: number, height: number): Part<string> => ({
  places: new Map(ids.split('').map((id, i) => [id, { x: 0, y: i * 112 }])),
  width,
  height,
});
const packed = (parts: readonly Part<string>[]) => Object.fromEntries(packParts(parts));

test('parts fill a row, then the next, which begins below the tallest', () => {
  const { a, c, e, g } = packed([
    part('ab', 400, 176),
    part('cd', 240, 300),
    part('ef', 240, 176),
    part('gh', 400, 176),
  ]);
  expect([a, c]).toEqual([
    { x: 0, y: 0 },
    { x: 480, y: 0 },
  ]);
  expect(e?.y).toBe(380);
  expect(g?.y).toBe(380);
});

test('a part wider than the canvas has a row of its own', () => {
  const { a, c } = packed([part('ab', 5000, 176), part('cd', 240, 176)]);
  expect(a).toEqual({ x: 0, y: 0 });
  expect(c).toEqual({ x: 0, y: 256 });
});

test('the whole is wider than high, about as a canvas is', () => {
  const alone = Array.from({ length: 100 }, (_, i) => part(String.fromCharCode(200 + i), 240, 64));
  const points = Object.values(packed(alone));
  const width = Math.max(...points.map(({ x }) => x)) + 240;
  const height = Math.max(...points.map(({ y }) => y)) + 64;
  expect(width / height).toBeGreaterThan(1);
  expect(width / height).toBeLessThan(3);
});

test('no parts, no places', () => {
  expect(packed([])).toEqual({});
});
