import { describe, expect, it } from 'vitest';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { eachLine, lineAt, turnsOf } from './lines.ts';
import { sceneOf } from './scene.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'c'],
  edges: [
    ['a', 'b'],
    ['a', 'c'],
  ],
});
const scene = sceneOf(draft, {
  [idOf(draft, 'a')]: { x: 0, y: 0 },
  [idOf(draft, 'b')]: { x: 0, y: 300 },
  [idOf(draft, 'c')]: { x: 1000, y: 300 },
});
const linesIn = (x: number, y: number, width: number, height: number) => {
  const found: number[][] = [];
  eachLine(scene, 'down', { x, y, width, height }, (...line) => found.push(line));
  return found;
};

describe('lines', () => {
  it('go from the lower edge of the first to the upper edge of the second', () => {
    expect(linesIn(-9999, -9999, 99_999, 99_999)).toEqual([
      [0, 120, 64, 120, 300],
      [1, 120, 64, 1120, 300],
    ]);
  });
  it('are left out where they cannot touch the area', () => {
    expect(linesIn(500, 100, 10, 10)).toEqual([[1, 120, 64, 1120, 300]]);
    expect(linesIn(500, 400, 10, 10)).toEqual([]);
  });
  it('turn shortly before their end, in the direction of the flow', () => {
    expect(turnsOf('down', 120, 64, 1120, 300)).toEqual([
      { x: 120, y: 276 },
      { x: 1120, y: 276 },
    ]);
    expect(turnsOf('right', 0, 0, 20, 50)).toEqual([
      { x: 10, y: 0 },
      { x: 10, y: 50 },
    ]);
  });
  it('are hit where they are drawn', () => {
    expect(lineAt(scene, 'down', { x: 600, y: 279 }, 6, false)).toBe(1);
    expect(lineAt(scene, 'down', { x: 600, y: 200 }, 6, false)).toBeUndefined();
    expect(lineAt(scene, 'down', { x: 620, y: 182 }, 6, true)).toBe(1);
    expect(lineAt(scene, 'down', { x: 117, y: 150 }, 6, true)).toBe(0);
  });
});
