// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawn, idOf, noteId } from '../model/testing/builders.ts';
import { namesIn, pairsOf } from '../model/testing/pairs.ts';
import { Canvas } from './Canvas.tsx';
import { makeBench, show, stubLayout } from './testing/page.tsx';

beforeEach(stubLayout);
afterEach(cleanup);

function open(chains: string) {
  const draft = drawn(chains);
  const bench = makeBench(draft);
  const onImport = vi.fn();
  show(bench, <Canvas onImport={onImport} onExample={() => {}} />);
  const graph = screen.getByRole('application', { name: 'Dependence graph' });
  graph.focus();
  const current = () => bench.draft.getState().draft;
  return {
    bench,
    graph,
    onImport,
    user: userEvent.setup(),
    draft,
    names: () => namesIn(current()),
    pairs: () => pairsOf(current()),
    selected: () =>
      namesIn({
        ...current(),
        tasks: current().tasks.filter(({ id }) => bench.view.getState().selectedTasks.has(id)),
      }),
    select: (...names: string[]) => act(() => bench.view.select(names.map((name) => idOf(current(), name)))),
    selectLink: (pair: string) =>
      act(() =>
        bench.view.select([], [current().dependences[pairsOf(current()).indexOf(pair)]?.id ?? ('' as never)]),
      ),
    press: (key: string, over = {}) => fireEvent.keyDown(graph, { key, ...over }),
    undo: () => act(() => bench.draft.undo()),
  };
}

function clipboard(type: 'copy' | 'cut' | 'paste', text = '') {
  const data = new Map([['text/plain', text]]);
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    clipboardData: {
      setData: (kind: string, value: string) => data.set(kind, value),
      getData: (kind: string) => data.get(kind) ?? '',
    },
  });
  act(() => void document.body.dispatchEvent(event));
  return { text: data.get('text/plain') ?? '', taken: event.defaultPrevented };
}

describe('copies', () => {
  it('Ctrl+D duplicates with the dependences among them, in one step', () => {
    const { press, select, names, pairs, selected, undo, bench, draft } = open('a>b>c');
    select('a', 'b');
    press('d', { ctrlKey: true });
    expect(names()).toEqual(['a', 'b', 'c', 'a-2', 'b-2']);
    expect(pairs()).toEqual(['a>b', 'b>c', 'a-2>b-2']);
    expect(selected()).toEqual(['a-2', 'b-2']);
    undo();
    expect(bench.draft.getState().draft).toBe(draft);
  });
  it('go to the clipboard as a text and come back from it', () => {
    const { select, names, pairs } = open('a>b>c');
    select('a', 'b');
    const { text, taken } = clipboard('copy');
    expect(taken).toBe(true);
    expect(JSON.parse(text).Job.Dependences).toEqual([{ StartTask: 'a', EndTask: 'b' }]);
    expect(clipboard('paste', text).taken).toBe(true);
    expect(names()).toEqual(['a', 'b', 'c', 'a-2', 'b-2']);
    expect(pairs()).toContain('a-2>b-2');
    expect(screen.getByRole('status').textContent).toBe('2 tasks added');
  });
  it('are cut in one step', () => {
    const { select, names, undo } = open('a>b>c');
    select('b');
    const { text } = clipboard('cut');
    expect(names()).toEqual(['a', 'c']);
    clipboard('paste', text);
    expect(names()).toEqual(['a', 'c', 'b']);
    undo();
    undo();
    expect(names()).toEqual(['a', 'b', 'c']);
  });
  it('any other text is left to the page, and a fragment without tasks is told', () => {
    const { names } = open('a');
    expect(clipboard('paste', '{"Job":{"JobName":"x","Tasks":[]}}').taken).toBe(false);
    expect(clipboard('paste', '{"Job":{"Tasks":[]}}').taken).toBe(true);
    expect(screen.getByRole('alert').textContent).toBe('There is no task in this text');
    expect(names()).toEqual(['a']);
  });
  it('nothing is taken while the canvas has not the keyboard', () => {
    const { graph, select } = open('a');
    select('a');
    graph.blur();
    expect(clipboard('copy').taken).toBe(false);
    expect(clipboard('paste', '{"Job":{"Tasks":[{"TaskName":"x"}]}}').taken).toBe(false);
  });
});

describe('dependences', () => {
  it('deleted while the keyboard is elsewhere, leave it there; deleted under it, it goes on beside', () => {
    const { press, select, graph, names } = open('a>b>c d');
    const on = () => document.getElementById(graph.getAttribute('aria-activedescendant') ?? '')?.ariaLabel;
    select('c');
    press('ArrowUp', { ctrlKey: true });
    press('Delete');
    expect(names()).toEqual(['a', 'b', 'd']);
    expect(on()).toContain('b, task');
    press('Delete');
    expect(on()).toContain('a, task');
  });
  it('the keyboard goes on with what has been added, and beside what is gone whoever took it away', () => {
    const { press, select, selected, graph, undo, bench } = open('a>b>c');
    const on = () => document.getElementById(graph.getAttribute('aria-activedescendant') ?? '')?.ariaLabel;
    select('a');
    press('ArrowDown', { ctrlKey: true });
    press('d', { ctrlKey: true });
    expect(selected()).toEqual(['a-2']);
    expect(on()).toContain('a-2, task');
    undo();
    act(() => bench.view.select([]));
    expect(on()).toContain('a, task');
    clipboard('cut');
    expect(on()).toContain('b, task');
    select('c');
    press('ArrowUp', { ctrlKey: true });
    act(() => {
      bench.view.select([idOf(bench.draft.getState().draft, 'c')]);
      bench.view.reveal(idOf(bench.draft.getState().draft, 'c'));
    });
    expect(on()).toContain('c, task');
  });
  it('tidied or lined up, are said to be', () => {
    const { press, select } = open('a>b>c');
    const said = () => screen.getByRole('status').textContent;
    press('l');
    expect(said()).toBe('3 tasks arranged');
    select('a', 'b');
    press('L', { shiftKey: true });
    expect(said()).toBe('2 tasks arranged');
  });
  it('Space takes the task into the selection and out of it, and says how many there are', () => {
    const { press, select, selected } = open('a>b>c');
    select('a');
    press('ArrowDown', { ctrlKey: true });
    press(' ');
    expect(selected()).toEqual(['a', 'b']);
    expect(screen.getByRole('status').textContent).toBe('2 tasks selected');
    press(' ');
    expect(selected()).toEqual(['a']);
    expect(screen.getByRole('status').textContent).toBe('1 task selected');
  });
  it('Shift+Delete bridges', () => {
    const { press, select, pairs, undo } = open('a>b>c');
    select('b');
    press('Delete', { shiftKey: true });
    expect(pairs()).toEqual(['a>c']);
    undo();
    expect(pairs()).toEqual(['a>b', 'b>c']);
  });
  it('deleted, leave the keyboard on the task', () => {
    const { press, select, pairs, graph } = open('a>b>c');
    select('b');
    const on = () => graph.getAttribute('aria-activedescendant');
    const before = on();
    press('e');
    press('Delete');
    expect(pairs()).toHaveLength(1);
    expect(on()).toBe(before);
  });

  it('E chooses one of the task, R reverses it, I puts a task on it, Delete removes it', async () => {
    const { press, select, pairs, names, user, undo } = open('a>b');
    select('a');
    press('e');
    expect(screen.getByRole('status').textContent).toBe('Dependence selected: b starts after a');
    press('r');
    expect(pairs()).toEqual(['b>a']);
    press('i');
    await user.keyboard('mid{Enter}');
    expect(names()).toEqual(['a', 'b', 'mid']);
    expect(pairs()).toEqual(['b>mid', 'mid>a']);
    undo();
    undo();
    select('a');
    press('e');
    press('Delete');
    expect(pairs()).toEqual([]);
    expect(names()).toEqual(['a', 'b']);
  });
  it('a reverse that closes a loop is refused with its path', () => {
    const { press, selectLink, pairs } = open('a>b>c a>c');
    selectLink('a>c');
    press('r');
    expect(pairs()).toEqual(['a>b', 'b>c', 'a>c']);
    expect(screen.getByRole('alert').textContent).toContain('a → b → c → a');
  });
  it('C connects all that are selected to the task chosen', () => {
    const { press, select, pairs } = open('a b z');
    select('a', 'b');
    press('c');
    press('End');
    press('Enter');
    expect(pairs()).toEqual(['a>z', 'b>z']);
    expect(screen.getByRole('status').textContent).toBe('2 dependences added');
  });
  it('two clicks connect with the tool for it', async () => {
    const { user, pairs, names } = open('a b');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    fireEvent.click(screen.getByRole('group', { name: /^a/ }));
    fireEvent.click(screen.getByRole('group', { name: /^b/ }));
    expect(pairs()).toEqual(['a>b']);
    expect(names()).toEqual(['a', 'b']);
  });
});

describe('selecting', () => {
  it('U and D take what is before and after', () => {
    const { press, select, selected } = open('a>b>c x');
    select('b');
    press('u');
    expect(selected()).toEqual(['a', 'b']);
    select('b');
    press('d');
    expect(selected()).toEqual(['b', 'c']);
  });
});

describe('places', () => {
  it('Alt with arrows moves, in one step', () => {
    const { press, select, bench, draft, undo } = open('a b');
    select('a');
    const before = bench.draft.getState().draft;
    press('ArrowRight', { altKey: true });
    press('ArrowRight', { altKey: true });
    expect(bench.draft.getState().draft.board.positions[idOf(draft, 'a')]).toEqual({ x: 16, y: 0 });
    undo();
    expect(bench.draft.getState().draft).toBe(before);
  });
});

describe('the menu', () => {
  const item = (name: string) => screen.findByText(name);
  it('opens with Shift+F10 on the task of the keyboard', async () => {
    const { press, select, names, user, graph } = open('a>b>c');
    select('b');
    press('F10', { shiftKey: true });
    await user.click(await item('Delete and bridge'));
    expect(names()).toEqual(['a', 'c']);
    expect(document.activeElement).toBe(graph);
  });
  it('opens on a right click, and selects what it was asked on', async () => {
    const { selected, names, user, select } = open('a>b>c');
    select('a');
    fireEvent.contextMenu(screen.getByRole('group', { name: /^b/ }));
    expect(selected()).toEqual(['b']);
    await user.click(await item('Duplicate'));
    expect(names()).toEqual(['a', 'b', 'c', 'b-2']);
  });
  it('on the pane adds', async () => {
    const { press, names } = open('a');
    press('ContextMenu');
    fireEvent.click(await screen.findByText('Add a task'));
    expect(names()).toEqual(['a', 'task']);
  });
});

describe('the bar of the selection', () => {
  it('stands there for several, and acts on them', async () => {
    const { select, names, user } = open('a b c');
    select('a');
    expect(screen.queryByRole('toolbar', { name: 'Selection' })).toBeNull();
    select('a', 'b');
    const bar = within(screen.getByRole('toolbar', { name: 'Selection' }));
    expect(bar.getByText('2 selected')).toBeDefined();
    await user.click(bar.getByRole('button', { name: 'Delete' }));
    expect(names()).toEqual(['c']);
    expect(screen.queryByRole('toolbar', { name: 'Selection' })).toBeNull();
  });
});

describe('sticky notes', () => {
  it('come into sight with the keyboard', async () => {
    const { bench } = open('a>b');
    const note = { id: noteId('n'), text: 'far', at: { x: 9000, y: 9000 } };
    act(() => void bench.draft.dispatch({ type: 'setNote', note }, { origin: 'canvas' }));
    const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform;
    const before = viewport();
    const field = screen.getByRole('textbox', { name: 'Note' });
    fireEvent.pointerDown(field);
    act(() => field.focus());
    expect(viewport()).toBe(before);
    act(() => field.blur());
    act(() => field.focus());
    await waitFor(() => expect(viewport()).not.toBe(before));
  });
  it('are not put on each other', () => {
    const { press, bench } = open('');
    press('n');
    press('n');
    const [one, other] = bench.draft.getState().draft.board.notes ?? [];
    expect(other?.at.x).toBe((one?.at.x ?? 0) + 240);
  });
  it('are written in one step each, moved with Alt, and removed', async () => {
    const { press, bench, user, draft } = open('a');
    const notes = () => bench.draft.getState().draft.board.notes?.map(({ text, at }) => [text, at.x]);
    press('n');
    const field = await screen.findByRole('textbox', { name: 'Note' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    const x = notes()?.[0]?.[1] as number;
    await user.keyboard('why{Alt>}{ArrowRight}{/Alt}');
    expect(notes()).toEqual([['why', x + 8]]);
    act(() => bench.draft.undo());
    expect(notes()).toEqual([['why', x]]);
    act(() => bench.draft.undo());
    expect(notes()).toEqual([['', x]]);
    await user.click(screen.getByRole('button', { name: 'Remove the note' }));
    expect(notes()).toBeUndefined();
    for (let steps = 0; steps < 2; steps++) act(() => bench.draft.undo());
    expect(bench.draft.getState().draft).toBe(draft);
  });
});
