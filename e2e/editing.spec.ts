import { Composer } from './pages/Composer.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const chain = JSON.stringify(
  requestOf('chain', { split: 'echo split', align: 'echo align', merge: 'echo merge' }, [
    ['split', 'align'],
    ['align', 'merge'],
  ]),
);

test.describe('editing what is selected', () => {
  test.beforeEach(async ({ composer }) => composer.import(chain));

  test('duplicates with Ctrl+D, in one step that undo takes back', async ({ composer, page }) => {
    await composer.canvas.selectAll();
    await page.keyboard.press('Control+d');
    await composer.expectTasks(['split', 'align', 'merge', 'split-2', 'align-2', 'merge-2']);
    await expect(composer.canvas.dependences).toHaveCount(4);
    await expect(composer.canvas.selectionBar).toContainText('3 selected');
    await page.keyboard.press('Control+z');
    await composer.expectTasks(['split', 'align', 'merge']);
  });

  test('copies on one page and pastes on another, as a text', async ({
    composer,
    page,
    browser,
    jobloom,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await composer.canvas.selectAll();
    await page.keyboard.press('Control+c');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('"StartTask": "split"');

    // Another profile: a tab of this one would follow the draft.
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const other = await Composer.open(await context.newPage(), jobloom);
    await other.import(JSON.stringify(requestOf('other', { align: 'echo mine' })));
    await other.canvas.root.focus();
    await other.page.keyboard.press('Control+v');
    await other.expectTasks(['align', 'split', 'align-2', 'merge']);
    await expect(other.canvas.dependences).toHaveCount(2);
    await expect(other.importDialog).toBeHidden();
    await context.close();
  });

  test('cuts and pastes back', async ({ composer, page }) => {
    await composer.canvas.select('align');
    await page.keyboard.press('Control+x');
    await composer.expectTasks(['split', 'merge']);
    await page.keyboard.press('Control+v');
    await composer.expectTasks(['split', 'merge', 'align']);
  });

  test('adds to the selection with Shift as with Ctrl; from empty space Shift draws a box', async ({
    composer,
    page,
  }) => {
    const { canvas } = composer;
    await canvas.select('split');
    await canvas.node('merge').click({ modifiers: ['Shift'] });
    await canvas.expectSelected(['split', 'merge']);
    await canvas.node('split').click({ modifiers: ['Shift'] });
    await canvas.expectSelected(['merge']);
    await canvas.node('align').click({ modifiers: ['Control'] });
    await canvas.expectSelected(['align', 'merge']);
    // Dragged with the key held, what is selected stays so.
    await page.keyboard.down('Shift');
    await canvas.move('align', { x: 60, y: 12 });
    await page.keyboard.up('Shift');
    await canvas.expectSelected(['align', 'merge']);
    await composer.undoButton.click();

    const from = await canvas.place('split');
    const to = await canvas.place('align');
    await page.keyboard.down('Shift');
    await page.mouse.move(from.x - 200, from.y - 60);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y, { steps: 4 });
    await page.mouse.move(from.x + 200, to.y + 40, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await canvas.expectSelected(['split', 'align']);
  });

  test('bridges what is removed with Shift+Delete', async ({ composer, page }) => {
    await composer.canvas.select('align');
    await page.keyboard.press('Shift+Delete');
    await composer.expectTasks(['split', 'merge']);
    await composer.canvas.expectDependences(['merge starts after split']);
  });

  test('reverses a dependence by its menu and by R', async ({ composer, page }) => {
    await composer.canvas.dependences.first().click({ button: 'right', force: true });
    await page.getByRole('menuitem', { name: /^Reverse/ }).click();
    await composer.canvas.expectDependences(['merge starts after align', 'split starts after align']);
    await page.keyboard.press('r');
    await composer.canvas.expectDependences(['merge starts after align', 'align starts after split']);
  });

  test('puts a task on a dependence by its plus, and by E and I', async ({ composer, page }) => {
    await composer.canvas.dependences.first().click({ force: true });
    await composer.canvas.root
      .locator('g')
      .filter({ has: page.locator('title', { hasText: 'Insert a task here' }) })
      .last()
      .click();
    await page.keyboard.type('trim');
    await page.keyboard.press('Enter');
    await composer.canvas.expectDependences([
      'merge starts after align',
      'trim starts after split',
      'align starts after trim',
    ]);
    await composer.canvas.select('merge');
    await page.keyboard.press('e');
    await page.keyboard.press('i');
    await page.keyboard.type('sort');
    await page.keyboard.press('Enter');
    await composer.canvas.expectDependences([
      'trim starts after split',
      'align starts after trim',
      'sort starts after align',
      'merge starts after sort',
    ]);
  });

  test('selects downstream by D and upstream by the menu', async ({ composer, page }) => {
    await composer.canvas.select('align');
    await page.keyboard.press('d');
    await composer.canvas.expectSelected(['align', 'merge']);
    await composer.canvas.node('align').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Select', exact: true }).hover();
    await page.getByRole('menuitem', { name: /^Select upstream/ }).click();
    await composer.canvas.expectSelected(['split', 'align', 'merge']);
  });

  test('adds a dependent task where a connection is let go, and connects many to it', async ({
    composer,
    page,
  }) => {
    await composer.canvas.dragIntoSpace('align', { x: 300, y: 60 });
    await page.keyboard.type('report');
    await page.keyboard.press('Enter');
    await expect(composer.canvas.dependences).toHaveCount(3);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await composer.canvas.node('report').click();
    await composer.canvas.node('merge').click();
    await composer.canvas.expectDependences([
      'align starts after split',
      'merge starts after align',
      'report starts after align',
      'merge starts after report',
    ]);
  });

  test('lines up with the tasks around while it is dragged', async ({ composer }) => {
    await composer.canvas.move('align', { x: 180, y: 20 });
    await composer.canvas.move('align', { x: -177, y: 0 });
    const [align, split] = [await composer.canvas.place('align'), await composer.canvas.place('split')];
    expect(Math.abs(align.x - split.x)).toBeLessThan(0.6);
  });

  test('writes a note, drags it, and finds it after a reload', async ({ composer, page }) => {
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.keyboard.type('two runs per sample');
    const note = page.getByRole('group', { name: 'Note', exact: true });
    const before = await note.boundingBox();
    const grip = note.getByTitle(/^Drag to move the note/);
    await grip.hover({ position: { x: 12, y: 12 } });
    await page.mouse.down();
    await page.mouse.move((before?.x ?? 0) + 160, (before?.y ?? 0) + 60, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.round((await note.boundingBox())?.x ?? 0))
      .toBeGreaterThan((before?.x ?? 0) + 100);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('two runs per sample');
    const { request } = await composer.submit();
    expect(JSON.stringify(request)).not.toContain('two runs');
  });
});
