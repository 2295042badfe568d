import { Keyboard } from './pages/Keyboard.ts';
import { Outline } from './pages/Outline.ts';
import { chooseLanguage } from './pages/requestOnPage.ts';
import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const names = Array.from({ length: 40 }, (_, n) => `task-${n}`);
const chain = names.slice(1).map((name, n) => [names[n] ?? '', name] as const);
const machine = (InstanceType: string) => ({
  ComputeEnv: { EnvType: 'MANAGED', EnvData: { InstanceType, ImageId: 'img-31tjrtph' } },
});

interface Job {
  readonly Tasks: readonly Readonly<Record<string, unknown>>[];
}

/** A chain that is longer than the canvas, with one task that stands out in each way at its end. */
function longJob(): string {
  const commands = Object.fromEntries(names.map((name) => [name, 'echo one']));
  const request = requestOf('long', { ...commands, 'task-39': 'samtools sort' }, chain) as { Job: Job };
  const Tasks = request.Job.Tasks.map((task) => {
    if (task.TaskName === 'task-38') return { ...task, ...machine('S6.4XLARGE32') };
    return task.TaskName === 'task-37' ? { ...task, MaxRetryCount: -1 } : task;
  });
  return JSON.stringify({ ...request, Job: { ...request.Job, Tasks } });
}

const small = JSON.stringify(
  requestOf('small', { split: 'echo split', align: 'echo align', sort: 'echo sort' }, [['split', 'align']]),
);

test('a name that is being typed stays with its task when another one is added by +', async ({
  composer,
  page,
}) => {
  const outline = new Outline(page);
  const { inspector } = composer;
  await composer.import(small);
  await outline.row('align').click();
  await expect(inspector.field('TaskName')).toHaveValue('align');
  await inspector.field('TaskName').click();
  await page.keyboard.press('End');
  await page.keyboard.type('-1');
  await page.getByRole('button', { name: 'Add a task' }).first().click();
  await expect(inspector.field('TaskName')).toHaveValue('task');
  await expect(inspector.field('TaskName')).toBeFocused();
  await page.keyboard.type('merge');
  await outline.expectRows(['split', 'align-1', 'sort', 'merge']);
  await expect(inspector.field('TaskName')).toHaveValue('merge');
});

test.describe('finding', () => {
  for (const [by, text, name] of [
    ['name', 'task-36', 'task-36'],
    ['command', 'cmd:samtools', 'task-39'],
    ['instance type', 'type:S6*', 'task-38'],
    ['problem', 'problem:*', 'task-37'],
  ] as const) {
    test(`by ${by} moves the view to the task`, async ({ composer, page }) => {
      const outline = new Outline(page);
      await composer.import(longJob());
      const { canvas } = composer;
      // At full size, from its first task on.
      await canvas.root.focus();
      await page.keyboard.press('0');
      await page.keyboard.press('Home');
      await expect(canvas.node('task-0')).toBeInViewport();
      await expect(canvas.node(name)).not.toBeInViewport();
      await outline.find(text);
      await outline.expectFound(1);
      await page.keyboard.press('Enter');
      await expect(canvas.node(name)).toBeInViewport();
      await expect(composer.inspector.title).toHaveText(name);
      await expect(outline.field).toBeFocused();
    });
  }

  test('goes through what is found, and selects all of it', async ({ composer, page }) => {
    const outline = new Outline(page);
    await composer.import(longJob());
    await outline.find('task-3');
    await outline.expectFound(11);
    await page.keyboard.press('Enter');
    await expect(composer.inspector.title).toHaveText('task-3');
    await page.keyboard.press('Enter');
    await expect(composer.inspector.title).toHaveText('task-30');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(composer.inspector.title).toHaveText('task-39');
    await page.getByRole('button', { name: 'Select all' }).click();
    await expect(composer.inspector.title).toHaveText('11 tasks selected');
  });

  test('fades on the canvas what is not found, until the search is cleared', async ({ composer, page }) => {
    const outline = new Outline(page);
    await composer.import(small);
    const faded = composer.canvas.root.locator('[data-faded]');
    await outline.find('align');
    await expect(faded).toHaveCount(2);
    await expect(composer.canvas.node('align')).not.toHaveAttribute('data-faded');
    await page.keyboard.press('Escape');
    await expect(faded).toHaveCount(0);
  });

  test('begins anywhere, and Escape clears and then goes back there', async ({ composer, page }) => {
    const outline = new Outline(page);
    await composer.import(small);
    await composer.canvas.select('sort');
    await expect(composer.canvas.root).toBeFocused();
    await outline.find('align');
    await outline.expectRows(['align']);
    await page.keyboard.press('Escape');
    await outline.expectRows(['split', 'align', 'sort']);
    await expect(outline.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(composer.canvas.root).toBeFocused();
    await outline.find('a');
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('sort');
    await expect(outline.field).toHaveValue('sort');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('find a task');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(outline.field).toBeFocused();
  });

  test('is left to an editor of code, and to a dialog', async ({ composer, page }) => {
    const outline = new Outline(page);
    const panel = await composer.openDrawer('Request JSON');
    await panel.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(outline.field).not.toBeFocused();
    await composer.paste(small);
    await page.keyboard.press('ControlOrMeta+f');
    await expect(outline.field).not.toBeFocused();
  });

  test('opens the outline where it is folded, at any width', async ({ composer, page }) => {
    const outline = new Outline(page);
    await composer.import(small);
    await page.getByRole('button', { name: 'Fold the outline' }).click();
    await expect(outline.field).toBeHidden();
    await outline.find('align');
    await outline.expectRows(['align']);
    await page.setViewportSize({ width: 1100, height: 800 });
    await composer.canvas.root.focus();
    await expect(outline.grid).toBeHidden();
    await outline.find('sort');
    await outline.expectRows(['sort']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(outline.grid).toBeHidden();
    await expect(composer.canvas.root).toBeFocused();
    await page.setViewportSize({ width: 420, height: 800 });
    await expect(outline.grid).toBeVisible();
    await outline.find('split');
    await outline.expectRows(['split']);
  });
});

test('without a pointer: add, rename, connect, remove, bridge, group and undo in the outline', async ({
  composer,
  page,
}) => {
  const outline = new Outline(page);
  const keyboard = new Keyboard(composer);
  await composer.import(small);
  await page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'touchstart'])
      window.addEventListener(type, () => console.error(`${type}: a pointer was used`), true);
  });
  await keyboard.goTo(outline.row('split'));
  await keyboard.press('End', 'a');
  await expect(outline.grid.getByRole('textbox', { name: 'Task name' })).toBeFocused();
  await keyboard.type('merge');
  await keyboard.press('Enter');
  await expect(outline.row('merge')).toBeFocused();
  await keyboard.press('F2');
  await keyboard.type('report');
  await keyboard.press('Enter');
  await outline.expectRows(['split', 'align', 'sort', 'report']);
  await expect(composer.canvas.node('report')).toBeVisible();

  await keyboard.press('Home', 'ArrowDown', 'c', 'ArrowDown', 'Enter');
  await keyboard.press('c', 'ArrowDown', 'Enter');
  await composer.canvas.expectDependences([
    'align starts after split',
    'sort starts after align',
    'report starts after sort',
  ]);
  await keyboard.press('c', 'Home', 'Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'it would close the loop' })).toBeAttached();
  await keyboard.press('c', 'Escape', 'End', 'ArrowUp', 'ArrowRight', 'ArrowDown');
  await expect(outline.row('after align')).toBeFocused();
  await keyboard.press('Delete');
  await composer.canvas.expectDependences(['align starts after split', 'report starts after sort']);
  await expect(outline.row('before report')).toBeFocused();
  await keyboard.press('ControlOrMeta+z', 'ArrowLeft', 'Shift+Delete');
  await composer.canvas.expectDependences(['align starts after split', 'report starts after align']);
  await outline.expectRows(['split', 'align', 'report']);
  await keyboard.press('Home', 'Shift+ArrowDown', 'g');
  await outline.expectRows(['group, group of 2 tasks', 'split', 'align', 'report']);
  await keyboard.press('Delete', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  // What was open is open again.
  await outline.expectRows(['split', 'align', 'sort', 'after align', 'before report', 'report']);
});

test('copies, cuts and pastes by the keys of the system, and has the menu of the canvas', async ({
  composer,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outline = new Outline(page);
  await composer.import(small);
  await outline.row('align').click();
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await outline.expectRows(['split', 'align', 'sort', 'align-2']);
  await expect(outline.row('align-2')).toHaveAttribute('aria-selected', 'true');
  await expect(outline.row('align-2')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+x');
  await outline.expectRows(['split', 'align', 'sort']);
  await outline.row('sort').click({ button: 'right' });
  await page
    .getByRole('menuitem', { name: /^Rename/ })
    .first()
    .click();
  await page.keyboard.type('order');
  await page.keyboard.press('Enter');
  await expect(outline.row('order')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Duplicate/ }).click();
  await expect(outline.row('order-2')).toBeFocused();
  await outline.row('align').click();
  await page.keyboard.press('ArrowRight');
  await outline.row('after split').hover();
  await page.getByRole('button', { name: 'Remove the dependence' }).click();
  await composer.canvas.expectDependences([]);
});

for (const language of ['English', '简体中文'] as const) {
  test(`axe finds nothing in the outline, with rows open and with what is found: ${language}`, async ({
    composer,
    page,
  }) => {
    const outline = new Outline(page);
    await composer.import(longJob());
    await chooseLanguage(page, language);
    await outline.row('task-0').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('g');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoViolations(page, `the rows, ${colorScheme}`);
      await outline.find('task-3 problem:*');
      await outline.expectRows([language === 'English' ? 'task-37, 1 error' : 'task-37，1 个错误']);
      await expectNoViolations(page, `what is found, ${colorScheme}`);
      await page.keyboard.press('Escape');
      await outline.find('samtools');
      await expectNoViolations(page, `what is found in a command, ${colorScheme}`);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 420, height: 800 });
    await expectNoViolations(page, 'the rows in place of the canvas');
  });
}
