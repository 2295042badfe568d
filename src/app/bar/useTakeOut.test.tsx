// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { tooMany } from '../../model/layout.ts';
import { draftWith } from '../../model/testing/builders.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { DraftMenu } from './DraftMenu.tsx';

afterEach(cleanup);

async function chosen(
  name: string,
  draft = draftWith({ tasks: ['align', 'sort'], edges: [['align', 'sort']] }),
) {
  const user = userEvent.setup();
  renderApp(<DraftMenu />, { draft });
  await user.click(screen.getByRole('button', { name: 'Drafts' }));
  const sub = await screen.findByRole('menuitem', { name: 'Export' });
  sub.focus();
  await user.keyboard('{ArrowRight}');
  await user.click(await screen.findByRole('menuitem', { name }));
}
const clipboard = () => navigator.clipboard.readText();

test('the graph is copied as Mermaid and as DOT', async () => {
  await chosen('Copy as Mermaid');
  await waitFor(async () =>
    expect(await clipboard()).toMatch(/^---\ntitle: "test-job"\n---\nflowchart TB\n/),
  );
  expect(await screen.findByText('Copied as Mermaid')).toBeDefined();
  cleanup();
  await chosen('Copy as DOT');
  await waitFor(async () => expect(await clipboard()).toContain('  "align" -> "sort";'));
});

test('where copying is refused, the file is named as the way out', async () => {
  const user = userEvent.setup();
  renderApp(<DraftMenu />, { draft: draftWith({ tasks: ['align'] }) });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Drafts' }));
  (await screen.findByRole('menuitem', { name: 'Export' })).focus();
  await user.keyboard('{ArrowRight}');
  await user.click(await screen.findByRole('menuitem', { name: 'Copy as DOT' }));
  expect(await screen.findByText('The browser does not let this page copy')).toBeDefined();
});

test('of more tasks than are drawn there is no picture', async () => {
  const [task] = draftWith({ tasks: ['align'] }).tasks;
  if (task === undefined) throw new Error('no task');
  const tasks = Array.from({ length: tooMany + 1 }, (_, at) => ({ ...task, id: `t${at}` as typeof task.id }));
  await chosen('Export picture (SVG)', { ...draftWith({}), tasks });
  expect(await screen.findByText('No picture of so many tasks')).toBeDefined();
});
