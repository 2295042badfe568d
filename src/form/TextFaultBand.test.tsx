// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { draftWith } from '../model/testing/builders.ts';
import { Inspector } from './Inspector.tsx';
import { person, renderForm } from './testing/renderForm.tsx';

afterEach(cleanup);

test('while the text of the request cannot be read the form says so, and leads to it', async () => {
  const { view } = await renderForm(<Inspector />, { draft: draftWith({ tasks: ['align'] }), task: 'align' });
  expect(screen.queryByText(/cannot be read/)).toBeNull();
  act(() => view.setTextFault({ line: 44, message: { en: 'comma missing', zh: '缺少逗号' } }));
  const said = screen.getByText('Line 44 of the request text cannot be read.');
  expect(said.closest('[role=status]')).not.toBeNull();
  await person.click(screen.getByRole('button', { name: 'Show the text' }));
  expect(view.getState().drawer).toEqual({ open: true, tab: 'request' });
  act(() => view.setTextFault(null));
  expect(screen.queryByText(/cannot be read/)).toBeNull();
});
