// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { getAt } from '../../model/lens.ts';
import { taskName } from '../../model/request.ts';
import { type DraftRecipe, draftWith } from '../../model/testing/builders.ts';
import { parsePath } from '../../wire/json.ts';
import { Inspector } from '../Inspector.tsx';
import { box, person, renderForm } from '../testing/renderForm.tsx';

afterEach(cleanup);

const variable = (Name: string, Value: string) => ({ Name, Value });

async function select(tasks: NonNullable<DraftRecipe['tasks']>, open: readonly string[] = []) {
  const form = await renderForm(<Inspector />, { draft: draftWith({ tasks }), open });
  const { store, view } = form;
  await act(async () => view.select(store.getState().draft.tasks.map(({ id }) => id)));
  return {
    ...form,
    values: (path: string) => store.getState().draft.tasks.map(({ spec }) => getAt(spec, parsePath(path))),
    names: () => store.getState().draft.tasks.map(taskName),
    steps: () => {
      let count = 0;
      while (store.getState().canUndo) {
        store.undo();
        count += 1;
      }
      return count;
    },
  };
}

describe('several selected tasks', () => {
  it('are edited together, as one step, and shown with what they share', async () => {
    const many = await select({ a: { Timeout: 60 }, b: { Timeout: 60 } }, ['retry']);
    expect(screen.getByText('An edit changes all 2 and is one undo step.')).toBeTruthy();
    const timeout = box('Time-out');
    expect(timeout.value).toBe('60');
    await person.type(timeout, '0');
    expect(many.values('Timeout')).toEqual([600, 600]);
    expect(timeout.value).toBe('600');
    expect(many.steps()).toBe(1);
    expect(many.values('Timeout')).toEqual([60, 60]);
  });

  it('show that they differ without changing anything, until a value is used or typed', async () => {
    const many = await select({ a: { Timeout: 60 }, b: { Timeout: 60 }, c: {} }, ['retry']);
    const timeout = box('Time-out');
    expect([timeout.value, timeout.placeholder]).toEqual(['', '2 different values']);
    expect(many.dispatched).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Use 60 for all' }));
    expect(many.values('Timeout')).toEqual([60, 60, 60]);
    expect(timeout.value).toBe('60');
    expect(screen.queryByRole('button', { name: 'Use 60 for all' })).toBeNull();
    expect(many.steps()).toBe(1);
  });

  it('can be made alike by removing what only some have', async () => {
    const many = await select({ a: { Timeout: 60 }, b: {} }, ['retry']);
    await person.click(screen.getByRole('button', { name: 'Use Not set for all' }));
    expect(many.values('Timeout')).toEqual([undefined, undefined]);
  });

  it('keep what each had on the other side of a choice', async () => {
    const many = await select({ a: { EnvId: 'env-aaaaaaaa', ComputeEnv: undefined as never }, b: {} });
    const before = many.values('ComputeEnv');
    const sides = ['Environment', 'New instances'].map((name) =>
      screen.getByRole<HTMLInputElement>('radio', { name }),
    );
    expect(sides.map(({ checked }) => checked)).toEqual([false, false]);
    await person.click(screen.getByRole('radio', { name: 'Environment' }));
    expect(many.values('ComputeEnv')).toEqual([undefined, undefined]);
    await person.click(screen.getByRole('radio', { name: 'New instances' }));
    expect(many.values('ComputeEnv')).toEqual(before);
    expect(many.values('EnvId')).toEqual([undefined, undefined]);
  });

  it('say a problem of several once and fix it in all', async () => {
    const path = {
      RedirectInfo: { StdoutRedirectPath: 'cos://b-1251783334.cos.ap-guangzhou.myqcloud.com/x' },
    };
    const many = await select({ a: path, b: path, c: {} }, ['redirect']);
    expect(screen.getAllByText(/2 of 3 tasks/)).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: /Add “\/”/ }));
    expect(many.values('RedirectInfo.StdoutRedirectPath').slice(0, 2)).toEqual([
      'cos://b-1251783334.cos.ap-guangzhou.myqcloud.com/x/',
      'cos://b-1251783334.cos.ap-guangzhou.myqcloud.com/x/',
    ]);
    expect(many.steps()).toBe(1);
  });

  it('show only where they differ, or only what they share', async () => {
    await select({ a: { Timeout: 60, MaxRetryCount: 1 }, b: { Timeout: 60, MaxRetryCount: 2 } });
    await person.click(screen.getByRole('radio', { name: 'Mixed' }));
    expect(screen.getByLabelText('Retries')).toBeTruthy();
    expect(screen.queryByLabelText('Time-out')).toBeNull();
    await person.click(screen.getByRole('radio', { name: 'Shared' }));
    expect(screen.getByLabelText('Time-out')).toBeTruthy();
    expect(screen.queryByLabelText('Retries')).toBeNull();
  });
});

describe('variables of several tasks', () => {
  const tasks = {
    a: { EnvVars: [variable('REF', 'hg38'), variable('THREADS', '8')] },
    b: { EnvVars: [variable('THREADS', '16')] },
  };

  it('are edited by name, wherever they stand', async () => {
    const many = await select(tasks, ['variables']);
    const threads = box('Value of THREADS');
    expect([threads.value, threads.placeholder]).toEqual(['', '2 different values']);
    await person.type(threads, '32');
    expect(many.values('EnvVars')).toEqual([
      [variable('REF', 'hg38'), variable('THREADS', '32')],
      [variable('THREADS', '32')],
    ]);
    expect(screen.getByText('in 1 of 2')).toBeTruthy();
    expect(many.steps()).toBe(1);
  });

  it('are added to all and taken out of all', async () => {
    const many = await select(tasks, ['variables']);
    await person.type(box('Name of the new variable'), 'MODE{Enter}');
    expect(many.values('EnvVars[1]')[1]).toEqual(variable('MODE', ''));
    await person.click(screen.getByRole('button', { name: 'Remove THREADS from all' }));
    expect(many.values('EnvVars')).toEqual([
      [variable('REF', 'hg38'), variable('MODE', '')],
      [variable('MODE', '')],
    ]);
  });
});

describe('renaming several tasks', () => {
  const rename = async (pattern: string) => {
    await person.click(screen.getByRole('button', { name: /Rename…/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await person.clear(dialog.getByLabelText('Pattern'));
    await person.click(dialog.getByLabelText('Pattern'));
    await person.paste(pattern);
    return dialog;
  };

  it('goes by a pattern, shown beforehand, as one step', async () => {
    const many = await select(['a', 'b']);
    const dialog = await rename('{name}-{nn}');
    expect(dialog.getByText('a-01')).toBeTruthy();
    await person.click(dialog.getByRole('button', { name: 'Rename 2 tasks' }));
    expect(many.names()).toEqual(['a-01', 'b-02']);
    expect(many.steps()).toBe(1);
  });

  it('is refused while a name would occur twice', async () => {
    await select(['a', 'b']);
    const dialog = await rename('same');
    expect(dialog.getByRole('alert').textContent).toContain('2 names would occur twice');
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Rename 2 tasks' }).disabled).toBe(true);
  });
});

it('a task gives its settings to others', async () => {
  const draft = draftWith({ tasks: { a: { Timeout: 60 }, b: { MaxRetryCount: 3 }, c: {} } });
  const { store } = await renderForm(<Inspector />, { draft, task: 'a' });
  await person.click(screen.getByRole('button', { name: 'More for this task' }));
  await person.click(await screen.findByRole('menuitem', { name: 'Copy settings…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await person.click(dialog.getByRole('checkbox', { name: 'Retry and time-out' }));
  await person.click(dialog.getByRole('checkbox', { name: 'b' }));
  await person.click(dialog.getByRole('button', { name: 'Copy to 1 task' }));
  expect(store.getState().draft.tasks.map(({ spec }) => [spec.Timeout, spec.MaxRetryCount])).toEqual([
    [60, undefined],
    [60, undefined],
    [undefined, undefined],
  ]);
});

it('what new tasks take is edited with the job and never sent', async () => {
  const { store } = await renderForm(<Inspector />, {
    draft: draftWith({ tasks: ['a'] }),
    open: ['defaults'],
  });
  await person.type(box('Stdout path'), 'cos://x/');
  expect(store.getState().draft.defaults).toEqual({ RedirectInfo: { StdoutRedirectPath: 'cos://x/' } });
  expect(store.getState().draft.header).toEqual(draftWith({ tasks: ['a'] }).header);
  await act(async () => store.undo());
  expect(box('Stdout path').value).toBe('');
});
