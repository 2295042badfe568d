// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, TaskId } from '../model/draft.ts';
import { positionsOf } from '../model/layout.ts';
import type { Problem } from '../model/problem.ts';
import { taskName } from '../model/request.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { setLanguage } from '../ui/i18n.ts';
import { Canvas } from './Canvas.tsx';
import { makeBench, show, stubLayout } from './testing/page.tsx';

const chain = draftWith({
  tasks: { split: {}, align: { TaskInstanceNum: 24 }, sort: {} },
  edges: [
    ['split', 'align'],
    ['align', 'sort'],
  ],
});
const id = (name: string) => idOf(chain, name);

beforeEach(stubLayout);
afterEach(async () => {
  cleanup();
  await setLanguage('en');
});

function open(draft: Draft = chain, check?: (draft: Draft) => readonly Problem[]) {
  const bench = makeBench(draft, check);
  const onImport = vi.fn();
  const onExample = vi.fn();
  show(bench, <Canvas onImport={onImport} onExample={onExample} />);
  const graph = screen.getByRole('application', { name: 'Dependence graph' });
  const current = () => bench.draft.getState().draft;
  return {
    bench,
    graph,
    onImport,
    onExample,
    user: userEvent.setup(),
    names: () => current().tasks.map(taskName),
    pairs: () =>
      current().dependences.map(({ start, end }) =>
        [start, end]
          .map((at) => ('task' in at ? taskName(taskOf(current(), at.task)) : at.unknownName))
          .join('>'),
      ),
    select: (name: string) => act(() => bench.view.select([idOf(current(), name)])),
  };
}

function taskOf(draft: Draft, task: TaskId) {
  const found = draft.tasks.find((each) => each.id === task);
  if (found === undefined) throw new Error(`No task ${task}`);
  return found;
}

const problemOf = (task: TaskId): Problem => ({
  entity: { kind: 'task', id: task },
  path: ['RedirectInfo', 'StdoutRedirectPath'],
  code: 'InvalidParameterValue',
  severity: 'error',
  basis: 'documented',
  message: { en: 'Must end with /', zh: '必须以/结尾' },
});

describe('nodes', () => {
  it('say to readers what the task is and where it stands', () => {
    open(chain, () => [problemOf(id('align'))]);
    screen.getByRole('group', { name: 'align, task, 24 instances, after split, before sort, 1 error' });
  });
  it('say it in Chinese', async () => {
    await setLanguage('zh-CN');
    const bench = makeBench(chain);
    show(bench, <Canvas onImport={() => {}} onExample={() => {}} />);
    screen.getByRole('group', { name: 'align，任务，24 个实例，在 split 之后，在 sort 之前' });
  });
  it('keep the end of a long name', () => {
    open(draftWith({ tasks: ['a-very-long-name-of-a-task-0042'] }));
    screen.getByText('ask-0042');
  });
  it('lead to the first problem by their badge', async () => {
    const { bench, user } = open(chain, () => [problemOf(id('align'))]);
    await user.click(screen.getByRole('button', { name: 'Go to the first problem of align' }));
    expect(bench.view.getState().focusRequest?.place).toMatchObject({
      path: ['RedirectInfo', 'StdoutRedirectPath'],
    });
  });
});

describe('the keyboard', () => {
  it('walks, selects, and tells readers where it is', () => {
    const { bench, graph } = open();
    graph.focus();
    fireEvent.keyDown(graph, { key: 'ArrowDown' });
    fireEvent.keyDown(graph, { key: 'ArrowDown' });
    expect([...bench.view.getState().selectedTasks]).toEqual([id('align')]);
    const pointed = graph.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(pointed)?.getAttribute('aria-label')).toContain('align');
  });
  it('opens the inspector with Enter', () => {
    const { bench, graph, select } = open();
    select('sort');
    fireEvent.keyDown(graph, { key: 'Enter' });
    expect(bench.view.getState().focusRequest?.place).toEqual({
      entity: { kind: 'task', id: id('sort') },
      path: ['TaskName'],
    });
  });
  it('renames with F2, and only Enter keeps what was typed', async () => {
    const { graph, names, select, user } = open();
    select('sort');
    fireEvent.keyDown(graph, { key: 'F2' });
    await user.clear(screen.getByRole('textbox', { name: 'Task name' }));
    await user.keyboard('order{Escape}');
    expect(names()).toEqual(['split', 'align', 'sort']);
    fireEvent.keyDown(graph, { key: 'F2' });
    await user.keyboard('order{Enter}');
    expect(names()).toEqual(['split', 'align', 'order']);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(graph);
  });
  it('does not act on letters that are typed into a name', async () => {
    const { graph, names, select, user } = open();
    select('sort');
    fireEvent.keyDown(graph, { key: 'F2' });
    await user.keyboard('cal{Enter}');
    expect(names()).toEqual(['split', 'align', 'cal']);
  });
  it('connects with C, arrows and Enter', () => {
    const { graph, pairs, select } = open(draftWith({ tasks: ['a', 'b'] }));
    select('a');
    fireEvent.keyDown(graph, { key: 'c' });
    fireEvent.keyDown(graph, { key: 'ArrowRight' });
    fireEvent.keyDown(graph, { key: 'Enter' });
    expect(pairs()).toEqual(['a>b']);
    expect(screen.getByRole('status').textContent).toBe('b now starts after a');
  });
  it('removes with Delete in one step that undo takes back whole', async () => {
    const { bench, graph, names, pairs, select } = open();
    select('align');
    fireEvent.keyDown(graph, { key: 'Delete' });
    await waitFor(() => expect(names()).toEqual(['split', 'sort']));
    expect(pairs()).toEqual([]);
    bench.draft.undo();
    expect(names()).toEqual(['split', 'align', 'sort']);
    expect(pairs()).toEqual(['split>align', 'align>sort']);
  });
  it('adds with A, and the name is typed at once', async () => {
    const { graph, names, user } = open();
    graph.focus();
    fireEvent.keyDown(graph, { key: 'a' });
    await user.keyboard('report{Enter}');
    expect(names()).toEqual(['split', 'align', 'sort', 'report']);
  });
});

describe('a loop', () => {
  function refuse() {
    const canvas = open();
    canvas.select('sort');
    fireEvent.keyDown(canvas.graph, { key: 'c' });
    fireEvent.keyDown(canvas.graph, { key: 'Home' });
    fireEvent.keyDown(canvas.graph, { key: 'Enter' });
    return { ...canvas, callout: () => screen.queryByRole('region', { name: 'Cannot connect' }) };
  }
  it('is refused with its path, for readers at once', () => {
    const { callout, pairs } = refuse();
    const steps = within(callout() as HTMLElement).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual(['split', 'align', 'sort', 'split']);
    expect(screen.getByRole('alert').textContent).toBe(
      'Cannot connect sort to split: it would close the loop split → align → sort → split',
    );
    expect(pairs()).toEqual(['split>align', 'align>sort']);
  });
  it('offers the reverse', async () => {
    const { callout, pairs, user } = refuse();
    await user.click(within(callout() as HTMLElement).getByRole('button', { name: /Connect split/ }));
    expect(pairs()).toEqual(['split>align', 'align>sort', 'split>sort']);
    expect(callout()).toBeNull();
  });
  it('is put away by Escape and by the next edit', () => {
    const { bench, graph, callout } = refuse();
    fireEvent.keyDown(graph, { key: 'Escape' });
    expect(callout()).toBeNull();
    bench.view.setRefusal({ kind: 'loop', start: id('sort'), end: id('split'), path: [id('split')] });
    expect(bench.view.getState().refusal).not.toBeNull();
    bench.draft.dispatch({ type: 'renameTask', id: id('sort'), name: 'x' }, { origin: 'form' });
    expect(bench.view.getState().refusal).toBeNull();
  });
});

describe('an empty canvas', () => {
  it('offers three ways to begin', async () => {
    const { names, onExample, onImport, user } = open(draftWith({}));
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    await user.click(screen.getByRole('button', { name: 'Open the example' }));
    expect([onImport.mock.calls.length, onExample.mock.calls.length]).toEqual([1, 1]);
    const [, add] = screen.getAllByRole('button', { name: 'Add a task' });
    await user.click(add as HTMLElement);
    expect(names()).toEqual(['task']);
    expect(screen.queryByText('No tasks yet')).toBeNull();
  });
});

describe('tools', () => {
  it('tidy up in one step', async () => {
    const { bench, user } = open();
    const away = { [id('split')]: { x: 900, y: 900 }, [id('sort')]: { x: 0, y: 0 } };
    act(() => void bench.draft.dispatch({ type: 'moveTasks', positions: away }, { origin: 'canvas' }));
    const { revision } = bench.draft.getState();
    await user.click(screen.getByRole('button', { name: 'Tidy up' }));
    const { draft, revision: now } = bench.draft.getState();
    expect([draft.board.positions, now]).toEqual([positionsOf(chain), revision + 1]);
  });
  it('turn the flow, with the tasks placed for it in the same step', async () => {
    const { bench, user } = open();
    await user.click(screen.getByRole('button', { name: 'Flow rightward' }));
    const { board } = bench.draft.getState().draft;
    expect(board.direction).toBe('right');
    expect(board.positions[id('align')]?.x).toBeGreaterThan(board.positions[id('split')]?.x ?? 0);
    bench.draft.undo();
    expect(bench.draft.getState().draft).toBe(chain);
  });
});
