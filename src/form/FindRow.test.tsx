// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { taskEntity } from '../model/draft.ts';
import { draftWith, taskId } from '../model/testing/builders.ts';
import { Inspector } from './Inspector.tsx';
import { box, person, renderForm } from './testing/renderForm.tsx';

afterEach(cleanup);

const inspect = () =>
  renderForm(<Inspector />, {
    draft: draftWith({ tasks: { split: {}, align: { Timeout: 60 } } }),
    task: 'align',
    check: () => [],
  });
const find = () => box('Find a field');

describe('the row that finds fields', () => {
  it('shows what fits in open groups, and Enter goes to the first', async () => {
    await inspect();
    await person.keyboard('/');
    expect(document.activeElement).toBe(find());
    await person.keyboard('超时时间');
    expect(screen.queryByLabelText('Task name')).toBeNull();
    screen.getByText('1 field');
    await person.keyboard('{Enter}');
    expect(document.activeElement).toBe(box('Time-out'));
    await person.click(screen.getByRole('button', { name: /Retry and time-out/ }));
    expect(screen.queryByLabelText('Time-out')).toBeNull();
  });

  it('is reached by / from what is pressed, and not from what is written in', async () => {
    await inspect();
    for (const pressed of [
      screen.getByRole('radio', { name: 'Set' }),
      screen.getByRole('radio', { name: 'All' }),
      screen.getByRole('button', { name: /^Resources/ }),
    ]) {
      await person.click(pressed);
      pressed.focus();
      await person.keyboard('/');
      expect(document.activeElement).toBe(find());
      expect(find().value).toBe('');
    }
    const field = box('Task name');
    field.focus();
    await person.keyboard('/');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('align/');
  });

  it('keeps the keyboard while the fields come that belong to what was chosen a moment before', async () => {
    const { view } = await inspect();
    await person.keyboard('/Job');
    act(() => view.select([]));
    expect(document.activeElement).toBe(find());
    await person.keyboard(' name');
    expect(find().value).toBe('Job name');
    box('Job name');
    box('Job name').focus();
    act(() => view.inspect(taskEntity(taskId('t1'))));
    expect(document.activeElement).not.toBe(find());
  });

  it('leaves / to a dialog that lies over it', async () => {
    await inspect();
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    const button = dialog.appendChild(document.createElement('button'));
    button.focus();
    await person.keyboard('/');
    expect(document.activeElement).toBe(button);
    dialog.remove();
  });

  it('goes to what new tasks take, and unfolds what was folded', async () => {
    await renderForm(<Inspector />, { draft: draftWith({ tasks: ['a'] }), check: () => [] });
    await person.type(find(), 'StdoutRedirectPath');
    await person.click(screen.getByRole('button', { name: /^Defaults for new tasks/ }));
    expect(screen.queryByLabelText('Stdout path')).toBeNull();
    await person.type(find(), '{Enter}');
    expect(document.activeElement).toBe(box('Stdout path'));
  });

  it('is cleared with Escape, and leaves the groups as they were', async () => {
    await inspect();
    await person.type(find(), 'nothing of the kind');
    screen.getByText('No field matches');
    await person.keyboard('{Escape}');
    expect(find().value).toBe('');
    screen.getByLabelText('Task name');
    expect(screen.queryByLabelText('Time-out')).toBeNull();
  });

  it('keeps what is in sight from task to task, until a field is asked for that is not', async () => {
    const { view } = await inspect();
    await person.click(screen.getByRole('radio', { name: 'Set' }));
    screen.getByLabelText('Time-out');
    expect(screen.queryByLabelText('Retries')).toBeNull();
    act(() => view.select([taskId('t1')]));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Set' }).checked).toBe(true);
    act(() => view.goTo({ entity: taskEntity(taskId('t1')), path: ['MaxRetryCount'] }));
    expect(document.activeElement).toBe(box('Retries'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All' }).checked).toBe(true);
  });

  it('has an undo of its own text', async () => {
    const { store } = await inspect();
    await person.type(box('Task name'), '2');
    await person.click(find());
    await person.keyboard('{Control>}z{/Control}');
    expect(store.getState().draft.tasks[1]?.spec.TaskName).toBe('align2');
  });
});
