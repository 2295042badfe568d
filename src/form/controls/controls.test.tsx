// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Draft, taskEntity } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import { draftWith, taskId } from '../../model/testing/builders.ts';
import type { JsonObject } from '../../wire/json.ts';
import { Inspector } from '../Inspector.tsx';
import { specOf } from '../subject.ts';
import { box, person, renderForm } from '../testing/renderForm.tsx';

afterEach(cleanup);

const align = taskEntity(taskId('t1'));
const at = (draft: Draft, ...path: string[]) => getAt(specOf(draft, align), path);

const inspect = (group: string, members: JsonObject = {}) =>
  renderForm(<Inspector />, {
    draft: draftWith({ tasks: { align: members } }),
    task: 'align',
    open: [group],
    check: () => [],
  });

describe('a number', () => {
  it('steps with the arrow keys and the buttons, from the default when it is empty', async () => {
    const { store } = await inspect('retry', { MaxRetryCount: 2 });
    await person.click(box('Retries'));
    await person.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(box('Retries').value).toBe('3');
    expect(at(store.getState().draft, 'MaxRetryCount')).toBe(3);
    await person.click(box('Time-out'));
    await person.keyboard('{ArrowUp}');
    expect(at(store.getState().draft, 'Timeout')).toBe(86401);
  });

  it('shows its default as a placeholder and its unit', async () => {
    await inspect('retry');
    expect(box('Time-out').placeholder).toBe('86400, the default');
    expect(box('Time-out').parentElement?.textContent).toBe('s');
  });
});

describe('a choice from a list', () => {
  it('shows the default, sets a documented value, and takes it away again', async () => {
    const { store } = await inspect('retry');
    const button = screen.getByRole('combobox', { name: /^When an instance fails/ });
    expect(button.textContent).toBe('Destroy the machine· default');
    await person.click(button);
    await person.click(await screen.findByRole('option', { name: /^Keep the machine/ }));
    expect(at(store.getState().draft, 'FailedAction')).toBe('INTERRUPT');
    expect(button.textContent).toBe('Keep the machine');
    await person.click(button);
    await person.click(await screen.findByRole('option', { name: /^Not set/ }));
    expect(at(store.getState().draft, 'FailedAction')).toBeUndefined();
  });

  it('shows a value that is none of them as it came', async () => {
    await inspect('retry', { FailedAction: 'PANIC' });
    screen.getByText('"PANIC"');
  });
});

describe('a picker', () => {
  it('offers what fits while one types, and takes any text', async () => {
    const { store } = await inspect('basics');
    const field = screen.getByRole('combobox', { name: 'Instance type' });
    await person.clear(field);
    await person.type(field, 'S5.4X');
    await person.click(await screen.findByRole('option', { name: /S5\.4XLARGE32/ }));
    expect(at(store.getState().draft, 'ComputeEnv', 'EnvData', 'InstanceType')).toBe('S5.4XLARGE32');
    screen.getByText('16 vCPU, 32 GiB');
    await person.clear(field);
    await person.type(field, 'GN10X.2XLARGE40');
    expect(at(store.getState().draft, 'ComputeEnv', 'EnvData', 'InstanceType')).toBe('GN10X.2XLARGE40');
  });
});

describe('a secret', () => {
  it('is masked until the person asks to see it', async () => {
    await inspect('docker', { Application: { Docker: { Image: 'a/b:1', Password: 'hush' } } });
    const field = screen.getByLabelText<HTMLInputElement>('Password');
    expect([field.type, field.value]).toEqual(['password', 'hush']);
    await person.click(screen.getByRole('button', { name: 'Show' }));
    expect(field.type).toBe('text');
  });

  it('that was shown for one task is masked for the next', async () => {
    const members = { Application: { Docker: { Image: 'a/b:1', Password: 'hush' } } };
    const draft = draftWith({ tasks: { align: members, sort: members } });
    const { view } = await renderForm(<Inspector />, {
      draft,
      task: 'align',
      open: ['docker'],
      check: () => [],
    });
    await person.click(screen.getByRole('button', { name: 'Show' }));
    await act(async () => view.select([taskId('t2')]));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('sort');
    expect(screen.getByLabelText<HTMLInputElement>('Password').type).toBe('password');
  });
});

describe('a list of pairs', () => {
  const names = (draft: Draft) => {
    const items = at(draft, 'EnvVars');
    return Array.isArray(items) ? items.map((item: JsonObject) => item.Name) : items;
  };
  const three = { EnvVars: ['A', 'B', 'C'].map((Name) => ({ Name, Value: Name.toLowerCase() })) };
  const choose = async (item: number, action: string) => {
    await person.click(screen.getByRole('button', { name: `More for item ${item}` }));
    await person.click(await screen.findByRole('menuitem', { name: action }));
  };

  it('moves and removes items, each as one step, with the texts following', async () => {
    const { store } = await inspect('variables', three);
    await choose(1, 'Move down');
    expect(names(store.getState().draft)).toEqual(['B', 'A', 'C']);
    expect(box('Name, item 1').value).toBe('B');
    await choose(2, 'Remove');
    expect(names(store.getState().draft)).toEqual(['B', 'C']);
    expect(box('Value, item 2').value).toBe('c');
    act(() => store.undo());
    expect(box('Value, item 3').value).toBe('c');
  });

  it('adds an item with the focus in its name, and goes when the last one goes', async () => {
    const { store } = await inspect('variables');
    await person.click(screen.getByRole('button', { name: 'Add' }));
    expect(document.activeElement).toBe(box('Name, item 1'));
    await person.type(box('Name, item 1'), 'REF');
    expect(at(store.getState().draft, 'EnvVars')).toEqual([{ Name: 'REF', Value: '' }]);
    await choose(1, 'Remove');
    expect(at(store.getState().draft, 'EnvVars')).toBeUndefined();
  });

  it('takes lines of a .env file apart, and says what it could not read', async () => {
    const { store } = await inspect('variables', three);
    await person.click(box('Name, item 3'));
    await person.paste('B=2\nexport D="4"\nnonsense here');
    expect(at(store.getState().draft, 'EnvVars')).toEqual([
      { Name: 'A', Value: 'a' },
      { Name: 'B', Value: '2' },
      { Name: 'C', Value: 'c' },
      { Name: 'D', Value: '4' },
    ]);
    expect(box('Name, item 4').value).toBe('D');
    screen.getByText('1 line could not be read: nonsense here');
    act(() => store.undo());
    expect(names(store.getState().draft)).toEqual(['A', 'B', 'C']);
  });

  it('says when the value is no list, and leaves it alone', async () => {
    const { store } = await inspect('variables', { EnvVars: 'A=1' });
    screen.getByText(/This is no list of pairs/);
    expect(at(store.getState().draft, 'EnvVars')).toBe('A=1');
  });
});

describe('the command', () => {
  const editor = async () => {
    const content = await waitFor(
      () => {
        const found = document.querySelector<HTMLElement>('.cm-content');
        if (found === null) throw new Error('The editor has not been loaded');
        return found;
      },
      { timeout: 15_000 },
    );
    const view = EditorView.findFromDOM(content);
    if (view === null) throw new Error('The editor did not mount');
    return view;
  };

  it('is edited in the code editor, which follows the draft', async () => {
    const { store } = await inspect('basics');
    const view = await editor();
    expect(view.state.doc.toString()).toBe('echo align');
    act(() => view.dispatch({ changes: { from: 10, insert: '!' } }));
    expect(at(store.getState().draft, 'Application', 'Command')).toBe('echo align!');
    act(() => store.undo());
    expect(view.state.doc.toString()).toBe('echo align');
  });

  it('is the same command in the larger window', async () => {
    const { store } = await inspect('basics');
    await editor();
    await person.click(screen.getByRole('button', { name: 'Edit in a larger window' }));
    await screen.findByRole('dialog', { name: 'Command of align' });
    const view = await editor();
    act(() => view.dispatch({ changes: { from: 0, insert: 'set -e\n' } }));
    expect(at(store.getState().draft, 'Application', 'Command')).toBe('set -e\necho align');
    expect(document.querySelectorAll('.cm-content')).toHaveLength(1);
  });
});
