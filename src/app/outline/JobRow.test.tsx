// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { draftWith } from '../../model/testing/builders.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { JobRow } from './JobRow.tsx';

afterEach(cleanup);

it('counts the tasks with separators of thousands', () => {
  renderApp(<JobRow tasks={10_000} />, { draft: draftWith({ tasks: ['split'] }) });
  expect(screen.getByText('10,000')).toBeDefined();
});
