// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { Inspector } from '../Inspector.tsx';
import { person, renderForm } from '../testing/renderForm.tsx';

afterEach(cleanup);

it('a job without tasks says so where one is added', async () => {
  const { store } = await renderForm(<Inspector />, { draft: draftWith({}) });
  const row = screen.getByRole('group', { name: /^Tasks/ });
  expect(row.getAttribute('aria-describedby')).not.toBeNull();
  await person.click(within(row).getByRole('button', { name: 'Add a task' }));
  expect(store.getState().draft.tasks).toHaveLength(1);
  expect(store.getState().problems).toEqual([]);
});
