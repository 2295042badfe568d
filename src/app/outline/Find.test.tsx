// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../model/checks/check.ts';
import { taskEntity } from '../../model/draft.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { clearFinding } from '../../ui/finding.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { Outline } from './Outline.tsx';

afterEach(() => {
  cleanup();
  clearFinding();
});

const runs = (Command: string) => ({ Application: { DeliveryForm: 'LOCAL', Command } });
const draft = draftWith({
  tasks: {
    split: runs('seqkit split2'),
    'align-1': runs('bwa mem'),
    'align-2': { ...runs('bwa aln'), MaxRetryCount: -1 },
    sort: runs('samtools sort'),
  },
});
const shown = () => screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label')?.split(',')[0]);
const field = () => screen.getByRole('searchbox', { name: 'Find a task' });

async function find(text: string) {
  const user = userEvent.setup();
  const page = renderApp(<Outline onFold={undefined} />, { draft, check });
  await user.click(field());
  if (text !== '') await user.keyboard(text);
  return { user, ...page };
}

describe('finding in the outline', () => {
  it('shows what is found, says how much, and marks it', async () => {
    await find('ALIGN');
    expect(shown()).toEqual(['align-1', 'align-2']);
    expect(screen.getByText('2 found').getAttribute('role')).toBe('status');
    expect(screen.getAllByText('align').map(({ tagName }) => tagName)).toEqual(['MARK', 'MARK']);
  });

  it('looks in the command too, unless that is not wanted', async () => {
    const { user } = await find('bwa');
    expect(shown()).toEqual(['align-1', 'align-2']);
    await user.click(screen.getByRole('button', { name: 'Command', pressed: true }));
    expect(shown()).toEqual([]);
    expect(screen.getByText('No task matches')).toBeDefined();
  });

  it('keeps to tasks with problems', async () => {
    const { user } = await find('');
    await user.click(screen.getByRole('button', { name: 'Where to look' }));
    await user.click(screen.getByRole('button', { name: 'Only tasks with problems' }));
    expect(shown()).toEqual(['align-2']);
  });

  it('selects all that are found, and none of them', async () => {
    const { user, view } = await find('align');
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    expect([...view.getState().selectedTasks]).toEqual([idOf(draft, 'align-1'), idOf(draft, 'align-2')]);
    await user.click(screen.getByRole('button', { name: 'All selected', pressed: true }));
    expect(view.getState().selectedTasks.size).toBe(0);
  });

  it('goes to the next with Enter and back with Shift, shows it, and keeps the keyboard', async () => {
    const { user, view } = await find('align');
    const inspected = () => view.getState().inspected;
    await user.keyboard('{Enter}');
    expect(inspected()).toEqual(taskEntity(idOf(draft, 'align-1')));
    expect(view.getState().revealRequest?.id).toBe(idOf(draft, 'align-1'));
    await user.keyboard('{Enter}');
    expect(inspected()).toEqual(taskEntity(idOf(draft, 'align-2')));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(inspected()).toEqual(taskEntity(idOf(draft, 'align-1')));
    expect(screen.getByText('1 of 2: align-1')).toBeDefined();
    expect(document.activeElement).toBe(field());
  });

  it('goes with Enter to what was typed, though it is not drawn yet', async () => {
    const { view } = await find('align');
    act(() => {
      fireEvent.change(field(), { target: { value: 'sort' } });
      fireEvent.keyDown(field(), { key: 'Enter' });
    });
    expect(view.getState().inspected).toEqual(taskEntity(idOf(draft, 'sort')));
    expect(screen.getByText('1 of 1: sort')).toBeDefined();
  });

  it('goes into the rows with the arrow, where Ctrl+A is for what is found', async () => {
    const { user, view } = await find('align');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('align-1');
    await user.keyboard('{Control>}a{/Control}');
    expect(view.getState().selectedTasks.size).toBe(2);
  });

  it('clears with Escape, and once more goes back to where the keyboard was', async () => {
    const { user } = await find('');
    screen.getByRole('row', { name: 'sort' }).focus();
    await user.click(field());
    await user.keyboard('align{Escape}');
    expect(shown()).toHaveLength(4);
    expect(document.activeElement).toBe(field());
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('sort');
  });

  it('shows a task that is added though it is not what is looked for', async () => {
    const { user } = await find('align');
    await user.keyboard('{ArrowDown}amerge{Enter}');
    expect(shown()).toEqual(['split', 'align-1', 'align-2', 'sort', 'merge']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('merge');
  });
});
