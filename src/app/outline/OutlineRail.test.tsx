// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { clearFinding, lookFor } from '../../ui/finding.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { OutlineRail } from './OutlineRail.tsx';

afterEach(() => {
  cleanup();
  clearFinding();
});

it('says that something is looked for: it is why the canvas is faint', () => {
  renderApp(<OutlineRail onOpen={() => {}} />, { draft: draftWith({ tasks: ['a'] }) });
  const find = screen.getByRole('button', { name: 'Find a task' });
  expect(find.getAttribute('aria-pressed')).toBe('false');
  act(() => lookFor('align'));
  expect(find.getAttribute('aria-pressed')).toBe('true');
});
