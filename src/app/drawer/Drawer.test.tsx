// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { Drawer } from './Drawer.tsx';

afterEach(cleanup);

test('the open drawer is maximised, remembered, and given back by its button or by Escape in its head', async () => {
  const user = userEvent.setup();
  const { view } = renderApp(<Drawer />, { draft: draftWith({ tasks: { a: {} } }) });
  const maximised = () => screen.getByRole('region').hasAttribute('data-maximised');
  expect(screen.queryByRole('button', { name: 'Maximise the drawer' })).toBeNull();
  act(() => view.openDrawer('request'));
  await user.click(screen.getByRole('button', { name: 'Maximise the drawer' }));
  expect(maximised()).toBe(true);
  expect(screen.queryByRole('separator')).toBeNull();
  expect(localStorage.getItem('jobloom.panels')).toContain('"drawerMaximised":true');

  await user.click(screen.getByRole('button', { name: 'Close the drawer' }));
  expect(maximised()).toBe(false);
  await user.click(screen.getByRole('tab', { name: 'Problems' }));
  expect(maximised()).toBe(true);
  await user.keyboard('{Escape}');
  expect(maximised()).toBe(false);
  expect(screen.getByRole('separator')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Maximise the drawer' }));
  await user.click(screen.getByRole('button', { name: 'Give the canvas its room back' }));
  expect(maximised()).toBe(false);
});

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
