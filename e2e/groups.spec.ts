import type { Locator, Page } from '@playwright/test';
import { beside, dragMouse, middleOf } from './pages/mouse.ts';
import { Outline } from './pages/Outline.ts';
import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const pipeline = JSON.stringify(
  requestOf(
    'pipeline',
    { split: 'echo split', align: 'echo align', sort: 'echo sort', merge: 'echo merge' },
    [
      ['split', 'align'],
      ['split', 'sort'],
      ['align', 'merge'],
      ['sort', 'merge'],
    ],
  ),
);

/** A folded group, and the frame of an open one. */
const folded = (page: Page, name: string): Locator => page.locator(`[data-group-name="${name}"]`);
const title = (page: Page, name: string): Locator => page.locator(`[data-frame-name="${name}"]`);

test.describe('groups of tasks', () => {
  test.beforeEach(async ({ composer, page }) => {
    await composer.import(pipeline);
    await composer.canvas.select('align');
    await composer.canvas.node('sort').click({ modifiers: ['Control'] });
    await composer.canvas.expectSelected(['align', 'sort']);
    await page.keyboard.press('g');
    await expect(title(page, 'group')).toBeVisible();
  });

  test('fold into one node, are there after a reload with their undo, and are never sent', async ({
    composer,
    page,
  }) => {
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Group name' }).fill('per-sample');
    await page.keyboard.press('Enter');
    await expect(title(page, 'per-sample')).toBeVisible();
    await page.keyboard.press('Shift+F');
    await expect(folded(page, 'per-sample')).toContainText('2 tasks');
    await composer.expectTasks(['split', 'merge']);
    await composer.canvas.expectDependences([
      'per-sample starts after split',
      'merge starts after per-sample',
    ]);

    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(folded(page, 'per-sample')).toBeVisible();
    const { request } = await composer.submit();
    expect(JSON.stringify(request)).not.toContain('per-sample');
    expect(request.Job.Tasks).toHaveLength(4);
    expect(request.Job.Dependences).toHaveLength(4);

    await composer.undoButton.click();
    await expect(title(page, 'per-sample')).toBeVisible();
    await composer.expectTasks(['split', 'align', 'sort', 'merge']);
    await composer.undoButton.click();
    await expect(title(page, 'group')).toBeVisible();
    await composer.undoButton.click();
    await expect(title(page, 'group')).toBeHidden();
    await composer.redoButton.click();
    await expect(title(page, 'group')).toBeVisible();
  });

  test('open, are moved by their title as one step', async ({ composer, page }) => {
    await page.keyboard.press('Escape');
    const names = ['align', 'sort', 'merge'];
    const places = () => Promise.all(names.map((name) => composer.canvas.place(name)));
    const before = await places();
    const grip = await middleOf(title(page, 'group').getByText('group', { exact: true }));
    await dragMouse(page, grip, beside(grip, { x: 60, y: -24 }));
    const moves = (now: Awaited<ReturnType<typeof places>>) =>
      now.map(({ x, y }, at) => [Math.round(x - (before[at]?.x ?? 0)), Math.round(y - (before[at]?.y ?? 0))]);
    await expect
      .poll(async () => moves(await places()))
      .toEqual([
        [60, -24],
        [60, -24],
        [0, 0],
      ]);
    await composer.undoButton.click();
    await expect
      .poll(async () => moves(await places()))
      .toEqual([
        [0, 0],
        [0, 0],
        [0, 0],
      ]);
  });

  test('folded, are one stop of the keyboard: Enter unfolds, Delete removes their tasks', async ({
    composer,
    page,
  }) => {
    await page.keyboard.press('Shift+F');
    await expect(folded(page, 'group')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(folded(page, 'group')).toHaveAttribute('data-selected', 'true');
    await expect(
      page.getByRole('group', { name: /^group, group, 2 tasks, folded, after split/ }),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await composer.canvas.expectSelected(['merge']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await composer.expectTasks(['split', 'merge']);
    await expect(composer.canvas.dependences).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(folded(page, 'group')).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await composer.expectTasks(['split', 'align', 'sort', 'merge']);
  });

  test('folded, are connected by their first and last tasks', async ({ composer, page }) => {
    await page.keyboard.press('Shift+F');
    await composer.canvas.root.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await composer.canvas.root.getByRole('textbox', { name: 'Task name' }).fill('report');
    await page.keyboard.press('Enter');
    await folded(page, 'group').hover();
    const exit = folded(page, 'group').locator('.react-flow__handle.source');
    await dragMouse(page, await middleOf(exit), await composer.canvas.place('report'), async () =>
      expect(composer.canvas.root.locator('.react-flow__connection')).toBeAttached(),
    );
    await folded(page, 'group').dblclick({ position: { x: 60, y: 20 } });
    await composer.canvas.expectDependences([
      'align starts after split',
      'merge starts after align',
      'merge starts after sort',
      'report starts after align',
      'report starts after sort',
      'sort starts after split',
    ]);
  });

  test('folded, are connected from the outline and by two clicks, and refuse a loop', async ({
    composer,
    page,
  }) => {
    const outline = new Outline(page);
    await page.keyboard.press('Shift+F');
    await outline.row('group').focus();
    await page.keyboard.press('c');
    await outline.row('split').click();
    await expect(composer.canvas.refusal).toBeVisible();
    await expect(composer.canvas.refusal.getByRole('listitem')).toHaveText(['split', 'align', 'split']);
    await page.keyboard.press('Escape');
    await composer.canvas.root.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await composer.canvas.root.getByRole('textbox', { name: 'Task name' }).fill('report');
    await page.keyboard.press('Enter');
    await page
      .getByRole('toolbar', { name: 'Tools' })
      .getByRole('button', { name: 'Connect', exact: true })
      .click();
    await folded(page, 'group').click();
    await composer.canvas.node('report').click();
    await composer.canvas.expectDependences([
      'group starts after split',
      'merge starts after group',
      'report starts after group',
    ]);
  });

  test('unfolded, cover nothing that stood around, and give the room back', async ({ composer, page }) => {
    const { canvas } = composer;
    // One after the other instead of side by side.
    await page.keyboard.press('Escape');
    await canvas.select('align');
    await canvas.drag('align', 'sort');
    await canvas.node('align').click();
    await canvas.node('sort').click({ modifiers: ['Shift'] });
    await page.keyboard.press('l');
    await page.keyboard.press('Shift+F');
    await page.keyboard.press('l');
    const others = ['split', 'merge'];
    const places = () => Promise.all(others.map((name) => canvas.place(name)));
    await page.keyboard.press('0');
    const gap = async () => {
      const [split, merge] = await places();
      return Math.round((merge?.y ?? 0) - (split?.y ?? 0));
    };
    await expect.poll(gap).toBe(224);
    await folded(page, 'group').dblclick({ position: { x: 60, y: 20 } });
    await expect(title(page, 'group')).toBeVisible();
    await expect.poll(gap).toBeGreaterThan(224);
    await page.keyboard.press('Shift+F');
    await expect(folded(page, 'group')).toBeVisible();
    await expect.poll(gap).toBe(224);
    await composer.undoButton.click();
    await composer.undoButton.click();
    await expect(folded(page, 'group')).toBeVisible();
    await expect.poll(gap).toBe(224);
  });

  test('are taken apart by the key that made them, and by the button of the selection', async ({
    composer,
    page,
  }) => {
    await page.keyboard.press('g');
    await expect(title(page, 'group')).toBeHidden();
    await composer.canvas.selectionBar.getByRole('button', { name: 'Group', exact: true }).click();
    await expect(title(page, 'group')).toBeVisible();
    await composer.canvas.selectionBar.getByRole('button', { name: 'Ungroup', exact: true }).click();
    await expect(title(page, 'group')).toBeHidden();
    await composer.expectTasks(['split', 'align', 'sort', 'merge']);
  });

  test('open or folded, axe finds nothing in them', async ({ page }) => {
    const graph = '[role=application]';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(title(page, 'group')).toBeVisible();
      await expectNoViolations(page, `open, ${colorScheme}`, graph);
      await page.keyboard.press('Shift+F');
      await expect(folded(page, 'group')).toBeVisible();
      await expectNoViolations(page, `folded, ${colorScheme}`, graph);
      await page.keyboard.press('Shift+F');
    }
  });

  test('come into view again from far out, with all else', async ({ composer, page }) => {
    await page.keyboard.press('Shift+F');
    await expect(folded(page, 'group')).toBeVisible();
    for (let step = 0; step < 8; step++) await page.keyboard.press('-');
    await expect(page.getByText('Overview', { exact: true })).toBeVisible();
    await page.keyboard.press('f');
    await expect(folded(page, 'group')).toBeInViewport();
    await expect(composer.canvas.node('split')).toBeInViewport();
    await expect(composer.canvas.node('merge')).toBeInViewport();
  });
});
