import { describe, expect, it } from 'vitest';
import { headPath, linePath, middleOf } from './strokes.ts';

const corner = [
  { x: 0, y: 0 },
  { x: 0, y: 40 },
  { x: 60, y: 40 },
];

describe('linePath', () => {
  it('rounds corners by 10 and ends inside the arrow head', () => {
    expect(linePath(corner)).toBe('M0 0L0 30Q0 40 10 40L55 40');
  });
  it('rounds less where a piece is too short for two corners', () => {
    const narrow = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 8, y: 40 },
      { x: 8, y: 80 },
    ];
    expect(linePath(narrow)).toBe('M0 0L0 36Q0 40 4 40L4 40Q8 40 8 44L8 75');
  });
  it('draws nothing of nothing', () => {
    expect(linePath([])).toBe('');
    expect(headPath([{ x: 0, y: 0 }])).toBe('');
  });
});

describe('headPath', () => {
  it('is 8 px long and wide and stops 1 px short of the node', () => {
    expect(headPath(corner)).toBe('M59 40L51 44L51 36Z');
  });
});

describe('middleOf', () => {
  it('is the middle of the longest piece', () => {
    expect(middleOf(corner)).toEqual({ x: 30, y: 40 });
  });
});
