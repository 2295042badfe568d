import type { EdgeChange, NodeChange } from '@xyflow/react';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../model/apply.ts';
import type { DependenceId, TaskId } from '../model/draft.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { connectionOf, dragOf, removalOf, type Selection, selectionOf } from './interpret.ts';

const draft = draftWith({
  tasks: ['a', 'b', 'c'],
  edges: [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'zz'],
  ],
});
const [a, b, c] = [idOf(draft, 'a'), idOf(draft, 'b'), idOf(draft, 'c')];
const [ab, bc, aGhost] = draft.dependences.map(({ id }) => id) as [DependenceId, DependenceId, DependenceId];

describe('a connection', () => {
  it('goes from the source to the target', () => {
    expect(connectionOf(draft, { source: a, target: c })).toEqual({ start: a, end: c });
  });
  it('is none when it is let go on the task where it began, or on a ghost', () => {
    expect(connectionOf(draft, { source: a, target: a })).toBeUndefined();
    expect(connectionOf(draft, { source: a, target: 'ghost:zz' })).toBeUndefined();
  });
});

describe('a removal', () => {
  it('is one compound edit, and names no dependence that goes with its task', () => {
    const commands = removalOf(draft, {
      nodes: [{ id: b }],
      edges: [{ id: ab }, { id: bc }, { id: aGhost }],
    });
    expect(commands).toEqual([
      { type: 'disconnect', ids: [aGhost] },
      { type: 'removeTasks', ids: [b] },
    ]);
    const applied = applyAll(draft, commands);
    expect(applied.ok && applied.draft.tasks.map((task) => task.id)).toEqual([a, c]);
    expect(applied.ok && applied.draft.dependences).toEqual([]);
  });
  it('is nothing for what is on the canvas and not in the draft', () => {
    expect(removalOf(draft, { nodes: [{ id: 'ghost:zz' }], edges: [{ id: 'refused' }] })).toEqual([]);
  });
  it('of a dependence leaves its tasks', () => {
    expect(removalOf(draft, { nodes: [], edges: [{ id: bc }] })).toEqual([{ type: 'disconnect', ids: [bc] }]);
  });
});

const move = (id: string, x: number, y: number, dragging: boolean): NodeChange => ({
  type: 'position',
  id,
  position: { x, y },
  dragging,
});

describe('a drag', () => {
  it('moves on while it lasts, in whole pixels', () => {
    expect(dragOf(draft, [move(a, 1.4, 2.6, true), move(b, 5, 5, true)])).toEqual({
      moved: { [a]: { x: 1, y: 3 }, [b]: { x: 5, y: 5 } },
      ended: false,
    });
  });
  it('ends when nothing is dragged any more', () => {
    expect(dragOf(draft, [move(a, 1, 2, false)])?.ended).toBe(true);
  });
  it('is none in other changes', () => {
    expect(dragOf(draft, [{ type: 'select', id: a, selected: true }])).toBeUndefined();
  });
  it('passes over ghosts', () => {
    expect(dragOf(draft, [move('ghost:zz', 1, 2, true)])?.moved).toEqual({});
  });
});

describe('a selection', () => {
  const current: Selection = { tasks: new Set<TaskId>([a]), dependences: new Set([ab]) };
  const select = (id: string, selected: boolean) => ({ type: 'select', id, selected }) as const;

  it('changes by what is picked and let go', () => {
    const nodes: NodeChange[] = [select(a, false), select(c, true)];
    expect(selectionOf(draft, current, { nodes })).toEqual({
      tasks: new Set([c]),
      dependences: new Set([ab]),
    });
    const edges: EdgeChange[] = [select(ab, false), select(bc, true)];
    expect(selectionOf(draft, current, { edges })).toEqual({
      tasks: new Set([a]),
      dependences: new Set([bc]),
    });
  });
  it('is in the order of the draft', () => {
    const nodes = [select(c, true), select(b, true)];
    expect([...(selectionOf(draft, current, { nodes })?.tasks ?? [])]).toEqual([a, b, c]);
  });
  it('has neither ghosts nor the refused dependence in it', () => {
    const next = selectionOf(draft, current, {
      nodes: [select('ghost:zz', true)],
      edges: [select('refused', true)],
    });
    expect(next).toEqual(current);
  });
  it('is not touched by other changes', () => {
    expect(selectionOf(draft, current, { nodes: [move(a, 1, 1, true)], edges: [] })).toBeUndefined();
  });
});
