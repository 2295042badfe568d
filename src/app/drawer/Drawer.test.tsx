// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { Drawer } from './Drawer.tsx';

afterEach(cleanup);

test('arrow keys walk the tabs in a ring, and open them', async () => {
  const user = userEvent.setup();
  const { view } = renderApp(<Drawer />, { draft: draftWith({ tasks: { a: {} } }) });
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
    'Problems',
    'Request JSON',
    'tccli',
    'curl',
    'SDK code',
    'Signature',
  ]);
  screen.getByRole('tab', { name: 'Problems' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(view.getState().drawer).toEqual({ open: true, tab: 'signature' });
  expect(document.activeElement?.textContent).toBe('Signature');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(view.getState().drawer.tab).toBe('tccli');
  expect(screen.getByRole('tabpanel', { name: 'tccli' })).toBeDefined();
});
