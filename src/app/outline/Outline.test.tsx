// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../model/checks/check.ts';
import { taskEntity } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { draftWith, groupId, idOf } from '../../model/testing/builders.ts';
import { namesIn, pairsOf } from '../../model/testing/pairs.ts';
import { clearFinding } from '../../ui/finding.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { Outline } from './Outline.tsx';

afterEach(() => {
  cleanup();
  clearFinding();
});

const draft = draftWith({ tasks: ['split', 'align', 'sort'], edges: [['split', 'align']] });
const at = () => document.activeElement?.textContent;
const said = () => document.activeElement?.getAttribute('aria-label');

function open() {
  const user = userEvent.setup();
  return { user, ...renderApp(<Outline onFold={undefined} />, { draft }) };
}

describe('Outline', () => {
  it('selects a task and asks the canvas to show it', async () => {
    const { user, view } = open();
    await user.click(screen.getByRole('row', { name: /align/ }));
    const id = idOf(draft, 'align');
    expect([...view.getState().selectedTasks]).toEqual([id]);
    expect(view.getState().inspected).toEqual(taskEntity(id));
    expect(view.getState().revealRequest?.id).toBe(id);
    expect(screen.getByRole('row', { name: /align/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('is one tab stop on which the arrows walk, open and close', async () => {
    const { user } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(at()).toContain('align');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(at()).toContain('aftersplit');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    await user.keyboard('{End}');
    expect(at()).toContain('sort');
    expect(screen.getAllByRole('row').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('removes with Delete, and undo brings it back', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{Delete}');
    expect(store.getState().draft.tasks.map(taskName)).toEqual(['align', 'sort']);
    expect(screen.getByText('1 item removed')).toBeDefined();
    store.undo();
    expect(store.getState().draft.tasks).toHaveLength(3);
  });

  it('edits with the keys of the canvas: duplicate, connect, reverse, bridge', async () => {
    const { user, draft: store } = open();
    const now = () => store.getState().draft;
    screen.getByRole('row', { name: 'sort' }).focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(namesIn(now())).toEqual(['split', 'align', 'sort', 'sort-2']);
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('c{ArrowDown}{Enter}');
    expect(pairsOf(now())).toEqual(['split>align', 'align>sort']);
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}r');
    expect(pairsOf(now())).toEqual(['align>sort', 'align>split']);
    store.undo();
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('{Shift>}{Delete}{/Shift}');
    expect(pairsOf(now())).toEqual(['split>sort']);
  });

  it('connects by two clicks from the menu, and lets one give up', async () => {
    const { user, draft: store } = open();
    fireEvent.contextMenu(screen.getByRole('row', { name: 'align' }), { button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: /^Connect/ }));
    await user.click(screen.getByRole('row', { name: 'sort' }));
    expect(pairsOf(store.getState().draft)).toEqual(['split>align', 'align>sort']);
    await user.keyboard('c{Escape}{ArrowUp}{Enter}');
    expect(screen.getByText('Nothing connected')).toBeDefined();
    expect(pairsOf(store.getState().draft)).toHaveLength(2);
  });

  it('takes several with Ctrl, and selects downstream', async () => {
    const { user, view, draft: store } = open();
    const chosen = () => [...view.getState().selectedTasks].length;
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('row', { name: 'split' }));
    await user.click(screen.getByRole('row', { name: 'sort' }));
    await user.keyboard('{/Control}');
    expect(chosen()).toBe(2);
    await user.keyboard('{Delete}');
    expect(namesIn(store.getState().draft)).toEqual(['align']);
    store.undo();
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('u');
    expect(chosen()).toBe(2);
  });

  it('renames in the row with F2, and gives the keyboard back', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{F2}cut{Enter}');
    expect(namesIn(store.getState().draft)).toEqual(['cut', 'align', 'sort']);
    expect(at()).toContain('cut');
    await user.keyboard('{F2}nothing{Escape}{ArrowDown}');
    expect(namesIn(store.getState().draft)).toEqual(['cut', 'align', 'sort']);
    expect(at()).toContain('align');
  });

  it('opens the inspector with Enter', async () => {
    const { user, view } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{Enter}');
    expect(view.getState().focusRequest?.place.path).toEqual(['TaskName']);
  });

  it('adds a task with A and asks for its name there', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'sort' }).focus();
    await user.keyboard('amerge{Enter}');
    expect(namesIn(store.getState().draft)).toEqual(['split', 'align', 'sort', 'merge']);
    expect(at()).toContain('merge');
  });

  it('goes on beside a row that is gone, whoever took it away', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('{Delete}');
    expect(at()).toContain('sort');
    await user.keyboard('{Control>}d{/Control}');
    expect(at()).toContain('sort-2');
    act(() => store.undo());
    expect(at()).toContain('sort');
  });

  it('takes a row after another with Shift', async () => {
    const { user, view } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
    expect([...view.getState().selectedTasks]).toEqual([idOf(draft, 'split'), idOf(draft, 'align')]);
  });

  it('removes a dependence with the button of its row', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('{ArrowRight}');
    await user.click(screen.getByRole('button', { name: 'Remove the dependence' }));
    expect(pairsOf(store.getState().draft)).toEqual([]);
  });

  it('has the menu of the canvas, for the row or all that are selected', async () => {
    const { user, draft: store } = open();
    screen.getByRole('row', { name: 'split' }).focus();
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: /^Duplicate/ }));
    expect(namesIn(store.getState().draft)).toEqual(['split', 'align', 'sort', 'split-2']);
    expect(at()).toContain('split-2');
    fireEvent.contextMenu(screen.getByRole('row', { name: 'split' }), { button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: /^Rename/ }));
    await user.keyboard('cut{Enter}');
    expect(namesIn(store.getState().draft)).toEqual(['cut', 'align', 'sort', 'split-2']);
  });

  it('shows groups, which open, are renamed, and leave their tasks', async () => {
    const { user, draft: store, view } = open();
    const tasks = [idOf(draft, 'split'), idOf(draft, 'sort')];
    const group = { id: groupId('g'), name: 'lane', tasks, folded: false };
    act(
      () => void store.dispatch({ type: 'setGroup', group }, { origin: 'canvas', label: { en: '', zh: '' } }),
    );
    const row = () => screen.getByRole('row', { name: 'lane, group of 2 tasks' });
    expect(screen.getByRole('row', { name: 'sort' }).getAttribute('aria-level')).toBe('2');
    row().focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('row', { name: 'sort' })).toBeNull();
    await user.keyboard('{ArrowRight} ');
    expect([...view.getState().selectedTasks]).toEqual(tasks);
    expect(row().getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{F2}lane-1{Enter}{ArrowDown}{ArrowLeft}');
    expect(at()).toContain('lane-1');
    fireEvent.contextMenu(screen.getByRole('row', { name: /^lane-1/ }), { button: 2 });
    expect(await screen.findByRole('menuitem', { name: /^Duplicate/ })).toBeDefined();
    await user.keyboard('{Escape}{Shift>}g{/Shift}');
    expect(screen.getAllByRole('row').map((each) => each.getAttribute('aria-level'))).toEqual([
      '1',
      '1',
      '1',
    ]);
    expect(namesIn(store.getState().draft)).toHaveLength(3);
    screen.getByRole('row', { name: 'align' }).focus();
    await user.keyboard('g');
    expect(screen.getByRole('row', { name: 'group, group of 1 task' })).toBeDefined();
  });

  it('connects a group, open or folded: from its last tasks, and to its first', async () => {
    const { user, draft: store } = open();
    const tasks = [idOf(draft, 'split'), idOf(draft, 'align')];
    const group = { id: groupId('g'), name: 'lane', tasks, folded: false };
    act(() => void store.dispatch({ type: 'setGroup', group }, { origin: 'canvas' }));
    const pairs = () => pairsOf(store.getState().draft);
    const row = (name: RegExp) => screen.getByRole('row', { name });
    row(/^lane/).focus();
    await user.keyboard('c');
    expect(row(/^lane/).hasAttribute('data-start')).toBe(true);
    await user.keyboard('{End}{Enter}');
    expect(pairs()).toEqual(['split>align', 'align>sort']);
    expect(screen.getByText('sort now starts after align')).toBeDefined();
    act(() => store.undo());
    act(
      () =>
        void store.dispatch({ type: 'setGroup', group: { ...group, folded: true } }, { origin: 'canvas' }),
    );
    row(/^sort/).focus();
    await user.keyboard('c{Home}{Enter}');
    expect(pairs()).toEqual(['split>align', 'sort>split']);
    fireEvent.contextMenu(row(/^lane/), { button: 2 });
    await user.click(await screen.findByRole('menuitem', { name: /^Connect/ }));
    await user.click(row(/^sort/));
    expect(pairs()).toHaveLength(2);
    expect(screen.getByText(/^Cannot connect align to sort/)).toBeDefined();
  });

  it('does not connect a group with itself or its own tasks', async () => {
    const { user, draft: store } = open();
    const tasks = [idOf(draft, 'split'), idOf(draft, 'sort')];
    const group = { id: groupId('g'), name: 'lane', tasks, folded: false };
    act(() => void store.dispatch({ type: 'setGroup', group }, { origin: 'canvas' }));
    screen.getByRole('row', { name: /^lane/ }).focus();
    await user.keyboard('c{ArrowDown}{Enter}c{ArrowUp}{Enter}');
    expect(pairsOf(store.getState().draft)).toEqual(['split>align']);
    expect(screen.getByText('Nothing connected')).toBeDefined();
  });

  it('says the problems of a group as long as its tasks are not seen', async () => {
    const wrong = draftWith({ tasks: { a: { MaxRetryCount: -1 }, b: {} } });
    const { draft: store } = renderApp(<Outline onFold={undefined} />, { draft: wrong, check });
    const tasks = [idOf(wrong, 'a'), idOf(wrong, 'b')];
    const group = { id: groupId('g'), name: 'lane', tasks, folded: true };
    act(() => void store.dispatch({ type: 'setGroup', group }, { origin: 'canvas' }));
    screen.getByRole('row', { name: 'lane, group of 2 tasks, 1 error' }).focus();
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(screen.getByRole('row', { name: 'lane, group of 2 tasks' })).toBeDefined();
    expect(screen.getByRole('row', { name: 'a, 1 error' })).toBeDefined();
  });

  it('says when nothing is found, and clears', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Find a task' }), 'zzz');
    expect(screen.getByText('No task matches')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  it('adds a task with a free name and goes to it', async () => {
    const { user, draft: store, view } = open();
    await user.click(screen.getByRole('button', { name: 'Add a task' }));
    await user.click(screen.getByRole('button', { name: 'Add a task' }));
    expect(store.getState().draft.tasks.map(taskName)).toEqual(['split', 'align', 'sort', 'task', 'task-2']);
    expect(view.getState().focusRequest?.place.path).toEqual(['TaskName']);
  });

  it('goes to the job', async () => {
    const { user, view } = open();
    await user.click(screen.getByRole('row', { name: 'sort' }));
    await user.click(screen.getByRole('button', { name: /Job settings/ }));
    expect(view.getState().inspected.kind).toBe('job');
    expect(screen.getByRole('button', { name: /Job settings/ }).getAttribute('aria-current')).toBe('true');
  });

  it('draws of very many tasks only what is in sight, and the keyboard reaches them all', async () => {
    const tasks = Array.from({ length: 1000 }, (_, n) => `t${n}`);
    const user = userEvent.setup();
    renderApp(<Outline onFold={undefined} />, { draft: draftWith({ tasks }) });
    const shown = () => screen.getAllByRole('row');
    expect(shown().length).toBeLessThan(100);
    expect(screen.getByRole('row', { name: 't0' }).getAttribute('aria-setsize')).toBe('1000');
    screen.getByRole('row', { name: 't0' }).focus();
    await user.keyboard('{End}');
    expect(said()).toBe('t999');
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe('t998');
    expect(shown().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Home}');
    expect(said()).toBe('t0');
  });
});
