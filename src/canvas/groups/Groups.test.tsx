// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, TaskId } from '../../model/draft.ts';
import { groupsOf } from '../../model/groups.ts';
import { positionsOf, withPlaces } from '../../model/layout.ts';
import { drawn, idOf } from '../../model/testing/builders.ts';
import { namesIn, pairsOf } from '../../model/testing/pairs.ts';
import { Canvas } from '../Canvas.tsx';
import { makeBench, show, stubLayout } from '../testing/page.tsx';

beforeEach(stubLayout);
afterEach(cleanup);

function open(chains: string) {
  const bench = makeBench(withPlaces(drawn(chains)));
  show(bench, <Canvas onImport={() => {}} onExample={() => {}} />);
  const graph = screen.getByRole('application', { name: 'Dependence graph' });
  graph.focus();
  const current = (): Draft => bench.draft.getState().draft;
  const press = (key: string, over = {}) => fireEvent.keyDown(graph, { key, ...over });
  const select = (names: string) =>
    act(() => bench.view.select([...names].map((name) => idOf(current(), name))));
  const group = (names: string) => {
    select(names);
    press('g');
  };
  const fold = (names: string) => {
    group(names);
    press('F', { shiftKey: true });
  };
  return {
    bench,
    graph,
    current,
    press,
    select,
    group,
    fold,
    undo: () => act(() => bench.draft.undo()),
    groups: () =>
      groupsOf(current()).map(({ name, tasks, folded }) => {
        const of = new Set<TaskId>(tasks);
        const names = current().tasks.filter(({ id }) => of.has(id));
        return `${name}: ${namesIn({ ...current(), tasks: names }).join('')}${folded ? ' folded' : ''}`;
      }),
    selected: () => {
      const { selectedTasks } = bench.view.getState();
      return namesIn({ ...current(), tasks: current().tasks.filter(({ id }) => selectedTasks.has(id)) });
    },
    cursor: () => {
      const id = graph.getAttribute('aria-activedescendant');
      return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? id);
    },
    node: (name: string) => document.querySelector(`[data-group-name="${name}"]`),
    said: () => screen.getByRole('status').textContent?.trim(),
  };
}

describe('grouping', () => {
  it('G groups what is selected in one step, with a name that no group has, and takes just that apart again', () => {
    const { group, press, groups, undo, said } = open('a>b>c d');
    group('ab');
    expect(groups()).toEqual(['group: ab']);
    expect(said()).toBe('2 tasks grouped as group');
    group('d');
    expect(groups()).toEqual(['group: ab', 'group-2: d']);
    press('g');
    expect(groups()).toEqual(['group: ab']);
    undo();
    undo();
    expect(groups()).toEqual(['group: ab']);
  });

  it('copies of some of its tasks are not put into its frame, where they are not in it', () => {
    const { bench, group, press, select, current } = open('a b');
    const at = (name: string) => positionsOf(current())[idOf(current(), name)]?.x ?? 0;
    const positions = { [idOf(current(), 'b')]: { x: 1200, y: 0 } };
    act(() => void bench.draft.dispatch({ type: 'moveTasks', positions }, { origin: 'canvas' }));
    group('ab');
    select('a');
    press('d', { ctrlKey: true });
    expect(at('a-2')).toBeGreaterThan(at('b') + 240);
  });

  it('Shift+G takes apart every group that has one of the selected tasks', () => {
    const { group, select, press, groups } = open('a>b>c d');
    group('ab');
    group('cd');
    select('ac');
    press('G', { shiftKey: true });
    expect(groups()).toEqual([]);
  });

  it('an open group has a title with its count; F2 renames it where all of it is selected', () => {
    const { group, press, groups } = open('a>b>c');
    group('ab');
    expect(document.querySelector('[data-frame-name="group"]')?.textContent).toContain('group2');
    press('F2');
    const field = screen.getByRole('textbox', { name: 'Group name' });
    fireEvent.change(field, { target: { value: 'lane' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(groups()).toEqual(['lane: ab']);
  });
});

describe('a folded group', () => {
  it('is one node, said as such, and one stop of the arrow keys', () => {
    const { fold, press, cursor, node, select } = open('a>b>d a>c>d');
    fold('bc');
    expect(node('group')?.textContent).toContain('2 tasks');
    expect(document.querySelectorAll('.react-flow__node')).toHaveLength(3);
    select('a');
    press('ArrowDown');
    expect(cursor()).toBe('group, group, 2 tasks, folded, after a, before d');
    press('ArrowDown');
    expect(cursor()).toContain('d, task');
  });

  it('selected means its tasks: they are deleted in one step', () => {
    const { fold, press, select, selected, current, undo } = open('a>b>d a>c>d');
    fold('bc');
    select('a');
    press('ArrowDown');
    expect(selected()).toEqual(['b', 'c']);
    press('Delete');
    expect(namesIn(current())).toEqual(['a', 'd']);
    undo();
    expect(groupsOf(current())).toHaveLength(1);
    expect(namesIn(current())).toEqual(['a', 'b', 'd', 'c']);
  });

  it('is unfolded by Enter and by a double click, and the keyboard stays', () => {
    const { fold, press, groups, cursor, node, bench } = open('a>b>c');
    fold('bc');
    act(() => bench.view.select([]));
    press('End');
    press('Enter');
    expect(groups()).toEqual(['group: bc']);
    expect(cursor()).toContain('b, task, in group');
    press('F', { shiftKey: true });
    const element = node('group');
    if (element === null) throw new Error('not folded');
    fireEvent.doubleClick(element);
    expect(groups()).toEqual(['group: bc']);
  });

  it('unfolded, moves what it would cover, in one step of the history; folded, takes all back', () => {
    const { fold, press, current, undo, bench } = open('a>b>c>d');
    fold('bc');
    press('l');
    const tidied = positionsOf(current());
    const down = (name: string) =>
      (positionsOf(current())[idOf(current(), name)]?.y ?? 0) - (tidied[idOf(current(), name)]?.y ?? 0);
    press('F', { shiftKey: true });
    expect(down('d')).toBeGreaterThan(0);
    expect(bench.draft.getHistory().past.at(-1)?.label?.en).toBe('Unfold group');
    undo();
    expect(positionsOf(current())).toEqual(tidied);
    act(() => bench.draft.redo());
    press('F', { shiftKey: true });
    expect(positionsOf(current())).toEqual(tidied);
  });

  it('is renamed by F2', () => {
    const { fold, press, groups } = open('a>b>c');
    fold('bc');
    press('F2');
    const field = screen.getByRole('textbox', { name: 'Group name' });
    fireEvent.change(field, { target: { value: 'per-sample' } });
    fireEvent.blur(field);
    expect(groups()).toEqual(['per-sample: bc folded']);
  });

  it('connected, what follows comes after its last tasks, and what it follows before its first', () => {
    const { fold, press, select, current, said } = open('a>b c d e');
    fold('abc');
    select('d');
    press('c');
    press('Home');
    press('Enter');
    expect(pairsOf(current())).toEqual(['a>b', 'd>a', 'd>c']);
    expect(said()).toBe('2 dependences added');
    press('c');
    press('End');
    press('Enter');
    expect(pairsOf(current()).slice(3)).toEqual(['b>e', 'c>e']);
  });

  it('connected where all is connected already, says so', () => {
    const { fold, press, select, current, said } = open('a>b>d a>c>d');
    fold('bc');
    select('a');
    press('c');
    press('ArrowDown');
    press('Enter');
    expect(pairsOf(current())).toHaveLength(4);
    expect(said()).toBe('group already starts after a');
  });

  it('a loop through it is refused', () => {
    const { fold, press, select, current } = open('a>b>c');
    fold('ab');
    select('c');
    press('c');
    press('Home');
    press('Enter');
    expect(pairsOf(current())).toEqual(['a>b', 'b>c']);
    expect(screen.getByRole('alert').textContent).toContain('Cannot connect c to a');
  });

  it('a dependence that stands for several is one to choose, and all of them to delete', () => {
    const { fold, press, select, current, bench } = open('a>b>d a>c>d');
    fold('bc');
    expect(document.querySelectorAll('.react-flow__edge')).toHaveLength(2);
    select('a');
    press('e');
    expect(bench.view.getState().selectedDependences.size).toBe(2);
    press('Delete');
    expect(pairsOf(current())).toEqual(['b>d', 'c>d']);
  });

  it('moved, moves all its tasks alike, in one step', () => {
    const { fold, press, current, undo } = open('a>b>d a>c>d');
    fold('bc');
    const before = positionsOf(current());
    press('ArrowRight', { altKey: true });
    const after = positionsOf(current());
    const moves = ['a', 'b', 'c'].map((name) => {
      const id = idOf(current(), name);
      return (after[id]?.x ?? 0) - (before[id]?.x ?? 0);
    });
    expect(moves[0]).toBe(0);
    expect(moves[1]).toBeGreaterThan(0);
    expect(moves[2]).toBe(moves[1]);
    undo();
    expect(positionsOf(current())).toEqual(before);
  });

  it('shows how many of its tasks are selected from elsewhere', () => {
    const { fold, select, node } = open('a>b>d a>c>d');
    fold('bc');
    select('b');
    expect(node('group')?.textContent).toContain('1 selected');
  });

  it('a task that is added after it follows its last tasks', () => {
    const { fold, node, current, undo } = open('a>b c');
    fold('abc');
    const plus = node('group')?.querySelector('[data-plus]');
    if (plus === null || plus === undefined) throw new Error('no handle');
    fireEvent.click(plus);
    expect(namesIn(current())).toContain('task');
    expect(pairsOf(current())).toEqual(['a>b', 'b>task', 'c>task']);
    undo();
    expect(pairsOf(current())).toEqual(['a>b']);
  });
});
