// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { jobEntity, taskEntity } from '../../model/draft.ts';
import { getAt } from '../../model/lens.ts';
import type { Problem } from '../../model/problem.ts';
import { draftWith, idOf } from '../../model/testing/builders.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { ProblemsPanel } from './ProblemsPanel.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const draft = draftWith({ tasks: ['align'], job: { Priority: 1 } });
const problems: readonly Problem[] = [
  {
    entity: taskEntity(idOf(draft, 'align')),
    path: ['RedirectInfo', 'StdoutRedirectPath'],
    code: 'InvalidParameterValue.RemoteStoragePath',
    severity: 'error',
    basis: 'documented',
    message: { en: 'The path must end in “/”', zh: '路径必须以“/”结尾' },
  },
  {
    entity: jobEntity,
    path: ['Job', 'Priority'],
    code: 'InvalidParameterValue',
    severity: 'warning',
    basis: 'inferred',
    message: { en: 'Low', zh: '低' },
    fix: {
      label: { en: 'Make it 2', zh: '改为 2' },
      commands: [{ type: 'setField', entity: jobEntity, path: ['Job', 'Priority'], value: 2 }],
    },
  },
];

it('says what, where and under which code, and goes to the field', async () => {
  const { view } = renderApp(<ProblemsPanel />, { draft, check: () => problems });
  const row = screen.getByRole('button', { name: /must end in/ });
  expect(row.textContent).toContain('align');
  expect(row.textContent).toContain('alignRedirectStdoutRedirectPath');
  expect(row.textContent).toContain('RemoteStoragePath');
  await userEvent.click(row);
  expect(view.getState().focusRequest?.place).toMatchObject({ path: ['RedirectInfo', 'StdoutRedirectPath'] });
});

it('says a group and a member of the same name both', () => {
  const complaints = vi.spyOn(console, 'error');
  const tags: Problem = {
    entity: jobEntity,
    path: ['Job', 'Tags'],
    code: 'InvalidParameterValue',
    severity: 'error',
    basis: 'documented',
    message: { en: 'Too many', zh: '过多' },
  };
  renderApp(<ProblemsPanel />, { draft, check: () => [tags] });
  expect(screen.getByRole('button', { name: /Too many/ }).textContent).toContain('JobTagsTags');
  expect(complaints).not.toHaveBeenCalled();
});

it('says that a rule is inferred', () => {
  renderApp(<ProblemsPanel />, { draft, check: () => problems });
  expect(screen.getByRole('button', { name: /Low/ }).textContent).toContain('inferred');
});

it('fixes with the button of the row, as a step of its own', async () => {
  const { draft: store } = renderApp(<ProblemsPanel />, { draft, check: () => problems });
  await userEvent.click(screen.getByRole('button', { name: 'Make it 2' }));
  expect(getAt(store.getState().draft.header, ['Job', 'Priority'])).toBe(2);
  store.undo();
  expect(getAt(store.getState().draft.header, ['Job', 'Priority'])).toBe(1);
});

it('walks from row to row with the arrow keys', async () => {
  renderApp(<ProblemsPanel />, { draft, check: () => problems });
  screen.getByRole('button', { name: /must end in/ }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Low');
});

it('says that there is nothing to do', () => {
  renderApp(<ProblemsPanel />, { draft });
  expect(screen.getByText('No problems')).toBeDefined();
});
