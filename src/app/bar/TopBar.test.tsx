// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { getAt } from '../../model/lens.ts';
import { draftWith } from '../../model/testing/builders.ts';
import { memoryParts } from '../../store/testing/memoryParts.ts';
import type { Recipe } from '../testing/makeParts.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { TopBar } from './TopBar.tsx';

afterEach(cleanup);

const draft = draftWith({ tasks: ['align'] });
const open = (recipe: Partial<Recipe> = {}, composing = true) =>
  renderApp(<TopBar composing={composing} jobTarget={undefined} />, { draft, ...recipe });
const nameOf = (app: ReturnType<typeof open>) => getAt(app.draft.getState().draft.header, ['Job', 'JobName']);

describe('the name of the job', () => {
  it('is edited in place and taken with Enter, as one step', async () => {
    const app = open();
    await userEvent.click(screen.getByRole('button', { name: 'Edit the job name: test-job' }));
    await userEvent.keyboard('genome{Enter}');
    expect(nameOf(app)).toBe('genome');
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(nameOf(app)).toBe('test-job');
  });

  it('stays as it was with Escape', async () => {
    const app = open();
    await userEvent.click(screen.getByRole('button', { name: /^Edit the job name/ }));
    await userEvent.keyboard('genome{Escape}');
    expect(nameOf(app)).toBe('test-job');
  });

  it('goes when nothing is typed', async () => {
    const app = open();
    await userEvent.click(screen.getByRole('button', { name: /^Edit the job name/ }));
    await userEvent.keyboard('{Backspace}{Enter}');
    expect(nameOf(app)).toBeUndefined();
    expect(screen.getByText('Unnamed job')).toBeDefined();
  });
});

describe('the target', () => {
  it('is chosen in a menu that says what each means and whose key it is', async () => {
    const { view } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Target: Local' }));
    expect(await screen.findByText('AKID••••3f2a')).toBeDefined();
    await userEvent.click(screen.getByRole('menuitemradio', { name: /Tencent Cloud/ }));
    expect(view.getState().target).toBe('tencent');
    expect(screen.getByRole('button', { name: 'Target: Tencent Cloud' })).toBeDefined();
  });

  it('of a job is shown and not chosen', () => {
    renderApp(<TopBar composing={false} jobTarget="tencent" />, { draft });
    expect(screen.queryByRole('button', { name: /^Target/ })).toBeNull();
    expect(screen.getByText('Tencent Cloud')).toBeDefined();
  });
});

it('counts the jobs that run, and shows nothing when none does', async () => {
  const { sent } = open({ answers: { DescribeJobs: { TotalCount: 2, JobSet: [] } } });
  expect(await screen.findByText('2 running')).toBeDefined();
  expect(sent[0]?.body.Filters).toEqual([{ Name: 'job-state', Values: ['RUNNING'] }]);
  cleanup();
  open({ answers: { DescribeJobs: { TotalCount: 0, JobSet: [] } } });
  await waitFor(() => expect(screen.queryByText(/running/)).toBeNull());
});

it('says whether the draft is saved', async () => {
  const parts = memoryParts();
  parts.full = true;
  const app = open({ parts });
  expect(screen.getByText('Saved')).toBeDefined();
  app.draft.dispatch({ type: 'setRegion', region: 'ap-tokyo' }, { origin: 'outline' });
  expect(await screen.findByText('Saving')).toBeDefined();
  await app.saver.flush();
  expect(await screen.findByText('Not saved')).toBeDefined();
});

it('starts a new draft in the zone of the one before, which is in the list', async () => {
  const app = open({}, false);
  await userEvent.click(screen.getByRole('button', { name: 'New job' }));
  await waitFor(() => expect(app.draft.getState().draft.tasks).toHaveLength(0));
  expect(getAt(app.draft.getState().draft.header, ['Placement', 'Zone'])).toBe('ap-guangzhou-3');
  expect(app.desk.getState().drafts.map(({ name }) => name)).toEqual(['', 'test-job']);
});
