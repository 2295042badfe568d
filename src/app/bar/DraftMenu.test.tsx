// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { getAt } from '../../model/lens.ts';
import { draftWith } from '../../model/testing/builders.ts';
import { memoryParts } from '../../store/testing/memoryParts.ts';
import { FollowBand } from '../FollowBand.tsx';
import { SaveBand } from '../SaveBand.tsx';
import type { Recipe } from '../testing/makeParts.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { DraftBar } from './DraftBar.tsx';

afterEach(cleanup);

const bar = (
  <>
    <DraftBar />
    <SaveBand />
    <FollowBand />
  </>
);
const open = (recipe: Partial<Recipe> = {}) => {
  const app = renderApp(bar, { draft: draftWith({ tasks: ['align', 'sort'] }), ...recipe });
  const name = () => getAt(app.draft.getState().draft.header, ['Job', 'JobName']);
  const choose = async (role: 'menuitem' | 'menuitemradio', item: RegExp | string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Drafts' }));
    await userEvent.click(await screen.findByRole(role, { name: item }));
  };
  return { ...app, name, choose };
};

describe('the list of drafts', () => {
  it('duplicates the open one and goes back to it, by keyboard', async () => {
    const app = open();
    await app.choose('menuitem', 'Duplicate this draft');
    await waitFor(() => expect(app.name()).toBe('test-job-copy'));
    expect(app.draft.getState().canUndo).toBe(false);
    screen.getByRole('button', { name: 'Drafts' }).focus();
    await userEvent.keyboard('{Enter}');
    const former = await screen.findByRole('menuitemradio', { name: /^test-job2 tasks/ });
    expect(screen.getByRole('menuitemradio', { name: /^test-job-copy/ }).getAttribute('aria-checked')).toBe(
      'true',
    );
    former.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(app.name()).toBe('test-job'));
  });

  it('deletes the open one and brings it back', async () => {
    const app = open();
    await app.choose('menuitem', 'Delete this draft');
    await waitFor(() => expect(app.draft.getState().draft.tasks).toHaveLength(0));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(app.name()).toBe('test-job'));
    expect(app.draft.getState().draft.tasks).toHaveLength(2);
  });

  it('deletes another one with the Delete key', async () => {
    const app = open();
    await app.choose('menuitem', 'Duplicate this draft');
    await waitFor(() => expect(app.name()).toBe('test-job-copy'));
    await userEvent.click(screen.getByRole('button', { name: 'Drafts' }));
    (await screen.findByRole('menuitemradio', { name: /^test-job2 tasks/ })).focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() =>
      expect(app.desk.getState().drafts.map(({ name }) => name)).toEqual(['test-job-copy']),
    );
    expect(app.name()).toBe('test-job-copy');
    await userEvent.click(await screen.findByRole('button', { name: 'Bring it back' }));
    await waitFor(() => expect(app.name()).toBe('test-job'));
  });

  it('opens no other where the open one cannot be saved, and says what to do', async () => {
    const parts = memoryParts();
    parts.full = true;
    const app = open({ parts });
    app.draft.dispatch({ type: 'setRegion', region: 'ap-tokyo' }, { origin: 'outline' });
    await app.choose('menuitem', 'New draft');
    expect(await screen.findByText('The draft stays open')).toBeDefined();
    expect(app.name()).toBe('test-job');
    const band = await screen.findByText(/The browser does not keep the draft/);
    expect(
      within(band.parentElement as HTMLElement).getByRole('button', { name: 'Save as file' }),
    ).toBeDefined();
    parts.full = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/The browser does not keep/)).toBeNull());
  });
});

describe('the history', () => {
  it('lists the steps with their names, marks the present one, and goes where it is told', async () => {
    const app = open();
    const [first] = app.draft.getState().draft.tasks;
    if (first === undefined) throw new Error('no task');
    for (const name of ['a', 'b', 'c']) {
      app.draft.dispatch({ type: 'renameTask', id: first.id, name }, { origin: 'form' });
    }
    await userEvent.click(screen.getByRole('button', { name: 'History' }));
    const steps = await screen.findByRole('list', { name: 'Steps, the last one first' });
    const names = () =>
      within(steps)
        .getAllByRole('button')
        .map((step) => step.firstChild?.textContent);
    expect(names()).toEqual(['Rename b', 'Rename a', 'Rename align', 'As it was at first']);
    const current = () =>
      within(steps)
        .getAllByRole('button')
        .findIndex((step) => step.getAttribute('aria-current') === 'step');
    expect(current()).toBe(0);
    await userEvent.click(within(steps).getByRole('button', { name: /As it was at first/ }));
    expect(getAt(app.draft.getState().draft.tasks[0]?.spec ?? {}, ['TaskName'])).toBe('align');
    expect(current()).toBe(3);
    await userEvent.click(within(steps).getAllByRole('button')[1] as HTMLElement);
    expect(getAt(app.draft.getState().draft.tasks[0]?.spec ?? {}, ['TaskName'])).toBe('b');
    expect(names()).toHaveLength(4);
  });
});
