import { describe, expect, it } from 'vitest';
import type { Point, TaskId } from '../model/draft.ts';
import { makeGraph } from '../model/graph.ts';
import { type Arrow, endOfReading, type WalkInput, walk } from './walk.ts';

// split over align and qc; align over merge; alone stands far to the right.
const places: Readonly<Record<string, Point>> = {
  split: { x: 0, y: 0 },
  align: { x: 0, y: 112 },
  qc: { x: 280, y: 112 },
  merge: { x: 0, y: 224 },
  alone: { x: 900, y: 112 },
};
const edges = [
  ['split', 'qc'],
  ['split', 'align'],
  ['align', 'merge'],
] as unknown as [TaskId, TaskId][];
const input: WalkInput = {
  graph: makeGraph(Object.keys(places) as TaskId[], edges),
  positions: places as WalkInput['positions'],
  direction: 'down',
};
const from = (at: string, arrow: Arrow, over: Partial<WalkInput> = {}) =>
  walk({ ...input, ...over }, at as TaskId, arrow);

describe('arrow keys', () => {
  it('follow dependences along the flow, to the nearest of several', () => {
    expect(from('split', 'ArrowDown')).toBe('align');
    expect(from('merge', 'ArrowUp')).toBe('align');
    expect(from('qc', 'ArrowUp')).toBe('split');
  });
  it('go to the neighbours across the flow', () => {
    expect(from('align', 'ArrowRight')).toBe('qc');
    expect(from('qc', 'ArrowLeft')).toBe('align');
    expect(from('qc', 'ArrowRight')).toBe('alone');
  });
  it('reach what no dependence leads to', () => {
    expect(from('alone', 'ArrowDown')).toBe('merge');
    expect(from('alone', 'ArrowUp')).toBe('split');
  });
  it('lead nowhere where nothing is', () => {
    expect(from('alone', 'ArrowRight')).toBeUndefined();
    expect(from('split', 'ArrowUp')).toBeUndefined();
  });
  it('turn with the flow', () => {
    expect(from('split', 'ArrowRight', { direction: 'right' })).toBe('align');
    expect(from('merge', 'ArrowLeft', { direction: 'right' })).toBe('align');
  });
  it('stay off a task that waits for itself', () => {
    const graph = makeGraph(['split'] as TaskId[], [['split', 'split']] as unknown as [TaskId, TaskId][]);
    expect(from('split', 'ArrowDown', { graph })).toBeUndefined();
  });
});

describe('Home and End', () => {
  it('are the first and the last in reading order', () => {
    expect(endOfReading(input, 'first')).toBe('split');
    expect(endOfReading(input, 'last')).toBe('merge');
    expect(endOfReading({ ...input, direction: 'right' }, 'last')).toBe('alone');
  });
  it('are nothing without tasks', () => {
    expect(endOfReading({ ...input, graph: makeGraph([], []) }, 'first')).toBeUndefined();
  });
});
