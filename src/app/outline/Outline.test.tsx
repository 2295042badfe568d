// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { taskEntity } from '../../model/draft.ts';
import { taskName } from '../../model/request.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { namesIn, pairsOf } from '../../model/testing/pairs.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { Outline } from './Outline.tsx';

afterEach(cleanup);

const draft = draftWith({ tasks: ['split', 'align', 'sort'], edges: [['split', 'align']] });
const at = () => document.activeElement?.textContent;

function open() {
  const user = userEvent.setup();
  return { user, ...renderApp(<Outline onFold={undefined} />, { draft }) };
}

describe('Outline', () => {
  it('selects a task and asks the canvas to show it', async () => {
    const { user, view } = open();
    await user.click(screen.getByRole('treeitem', { name: /align/ }));
    const id = idOf(draft, 'align');
    expect([...view.getState().selectedTasks]).toEqual([id]);
    expect(view.getState().inspected).toEqual(taskEntity(id));
    expect(view.getState().revealRequest?.id).toBe(id);
    expect(screen.getByRole('treeitem', { name: /align/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('is one tab stop on which the arrows walk, open and close', async () => {
    const { user } = open();
    screen.getByRole('treeitem', { name: 'split' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(at()).toContain('align');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(at()).toContain('aftersplit');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getAllByRole('treeitem')).toHaveLength(3);
    await user.keyboard('{End}');
    expect(at()).toContain('sort');
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('removes with Delete, and undo brings it back', async () => {
    const { user, draft: store } = open();
    screen.getByRole('treeitem', { name: 'split' }).focus();
    await user.keyboard('{Delete}');
    expect(store.getState().draft.tasks.map(taskName)).toEqual(['align', 'sort']);
    expect(screen.getByText('1 item removed')).toBeDefined();
    store.undo();
    expect(store.getState().draft.tasks).toHaveLength(3);
  });

  it('edits with the keys of the canvas: duplicate, connect, reverse, bridge', async () => {
    const { user, draft: store } = open();
    const now = () => store.getState().draft;
    screen.getByRole('treeitem', { name: 'sort' }).focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(namesIn(now())).toEqual(['split', 'align', 'sort', 'sort-2']);
    screen.getByRole('treeitem', { name: 'align' }).focus();
    await user.keyboard('c{ArrowDown}{Enter}');
    expect(pairsOf(now())).toEqual(['split>align', 'align>sort']);
    screen.getByRole('treeitem', { name: 'split' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}r');
    expect(pairsOf(now())).toEqual(['align>sort', 'align>split']);
    store.undo();
    screen.getByRole('treeitem', { name: 'align' }).focus();
    await user.keyboard('{Shift>}{Delete}{/Shift}');
    expect(pairsOf(now())).toEqual(['split>sort']);
  });

  it('takes several with Ctrl, and selects downstream', async () => {
    const { user, view, draft: store } = open();
    const chosen = () => [...view.getState().selectedTasks].length;
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('treeitem', { name: 'split' }));
    await user.click(screen.getByRole('treeitem', { name: 'sort' }));
    await user.keyboard('{/Control}');
    expect(chosen()).toBe(2);
    await user.keyboard('{Delete}');
    expect(namesIn(store.getState().draft)).toEqual(['align']);
    store.undo();
    screen.getByRole('treeitem', { name: 'align' }).focus();
    await user.keyboard('u');
    expect(chosen()).toBe(2);
  });

  it('goes to the name with F2', async () => {
    const { user, view } = open();
    screen.getByRole('treeitem', { name: 'split' }).focus();
    await user.keyboard('{F2}');
    expect(view.getState().focusRequest?.place.path).toEqual(['TaskName']);
  });

  it('says when nothing is found, and clears', async () => {
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Find a task' }), 'zzz');
    expect(screen.getByText('No task matches')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getAllByRole('treeitem')).toHaveLength(3);
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
    await user.click(screen.getByRole('treeitem', { name: 'sort' }));
    await user.click(screen.getByRole('button', { name: /Job settings/ }));
    expect(view.getState().inspected.kind).toBe('job');
    expect(screen.getByRole('button', { name: /Job settings/ }).getAttribute('aria-current')).toBe('true');
  });

  it('draws of very many tasks only what is in sight, and the keyboard reaches them all', async () => {
    const tasks = Array.from({ length: 1000 }, (_, n) => `t${n}`);
    const user = userEvent.setup();
    renderApp(<Outline onFold={undefined} />, { draft: draftWith({ tasks }) });
    const shown = () => screen.getAllByRole('treeitem');
    expect(shown().length).toBeLessThan(100);
    expect(screen.getByRole('treeitem', { name: 't0' }).getAttribute('aria-setsize')).toBe('1000');
    screen.getByRole('treeitem', { name: 't0' }).focus();
    await user.keyboard('{End}');
    expect(at()).toBe('t999');
    await user.keyboard('{ArrowUp}');
    expect(at()).toBe('t998');
    expect(shown().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{Home}');
    expect(at()).toBe('t0');
  });
});
