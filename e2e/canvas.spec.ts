import { middleOf } from './pages/mouse.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

const chain = JSON.stringify(
  requestOf('chain', { split: 'echo split', align: 'echo align', merge: 'echo merge' }, [
    ['split', 'align'],
    ['align', 'merge'],
  ]),
);

test.describe('the canvas as an editor', () => {
  test('adds a task with a name that is its own, and renames it', async ({ composer, page }) => {
    await composer.canvas.root.focus();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await expect(composer.canvas.nodes).toHaveCount(3);
    const added = (await composer.taskNames()).at(-1) ?? '';
    await composer.canvas.rename(added, 'report');
    await expect(composer.canvas.node('report')).toBeVisible();
    await expect(composer.inspector.field('TaskName')).toHaveValue('report');
  });

  test('makes a dependence by dragging from one task to another', async ({ composer }) => {
    await composer.import(JSON.stringify(requestOf('two', { a: 'echo a', b: 'echo b' })));
    await expect(composer.canvas.dependences).toHaveCount(0);
    await composer.canvas.drag('a', 'b');
    await expect(composer.canvas.dependences).toHaveCount(1);
    const { request } = await composer.submit();
    expect(request.Job.Dependences).toEqual([{ StartTask: 'a', EndTask: 'b' }]);
  });

  test('refuses a dependence that would close a loop, and names the path', async ({ composer, page }) => {
    await composer.import(chain);
    await composer.canvas.drag('merge', 'split');
    await expect(composer.canvas.refusal).toBeVisible();
    await expect(composer.canvas.refusal.getByRole('listitem')).toHaveText([
      'split',
      'align',
      'merge',
      'split',
    ]);
    await expect(composer.canvas.dependences).toHaveCount(2 + 1); // the refused one is shown, dashed
    await page.keyboard.press('Escape');
    await expect(composer.canvas.refusal).toBeHidden();
    await expect(composer.canvas.dependences).toHaveCount(2);
  });

  test('offers the reverse of what it refused', async ({ composer }) => {
    await composer.import(chain);
    await composer.canvas.drag('merge', 'split');
    await composer.canvas.refusal.getByRole('button', { name: /Connect split → merge/ }).click();
    await expect(composer.canvas.refusal).toBeHidden();
    await expect(composer.canvas.dependences).toHaveCount(3);
  });

  test('removes tasks with their dependences as one step that undo takes back', async ({
    composer,
    page,
  }) => {
    await composer.import(chain);
    await composer.canvas.select('align');
    await page.keyboard.press('Delete');
    await composer.expectTasks(['split', 'merge']);
    await expect(composer.canvas.dependences).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await composer.expectTasks(['split', 'align', 'merge']);
    await expect(composer.canvas.dependences).toHaveCount(2);
    await page.keyboard.press('Control+Shift+z');
    await expect(composer.canvas.nodes).toHaveCount(2);
  });

  test('removes a dependence alone', async ({ composer, page }) => {
    await composer.import(chain);
    await composer.canvas.dependences.first().click({ force: true });
    await page.keyboard.press('Delete');
    await expect(composer.canvas.dependences).toHaveCount(1);
    await expect(composer.canvas.nodes).toHaveCount(3);
  });

  test('moves a task, tidies up, and undoes both one by one', async ({ composer, page }) => {
    await composer.import(chain);
    const before = await composer.canvas.place('align');
    await composer.canvas.move('align', { x: 160, y: 24 });
    const moved = await composer.canvas.place('align');
    await page.getByRole('button', { name: 'Tidy up' }).click();
    await expect
      .poll(async () =>
        Math.abs((await composer.canvas.place('align')).x - (await composer.canvas.place('split')).x),
      )
      .toBeLessThan(2);
    await composer.undoButton.click();
    await expect
      .poll(async () =>
        Math.round((await composer.canvas.place('align')).x - (await composer.canvas.place('split')).x),
      )
      .toBeGreaterThan(100);
    expect(moved.x).toBeGreaterThan(before.x);
    await composer.undoButton.click();
    await expect
      .poll(async () =>
        Math.abs((await composer.canvas.place('align')).x - (await composer.canvas.place('split')).x),
      )
      .toBeLessThan(2);
  });

  test('zooms, shows everything, and shows and hides the mini map', async ({ composer, page }) => {
    await composer.import(chain);
    const zoom = page.getByRole('button', { name: /^\d+ ?%|Zoom to 100/ });
    const before = await zoom.textContent();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(zoom).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Show everything' }).click();
    for (const name of ['split', 'align', 'merge']) await expect(composer.canvas.node(name)).toBeInViewport();
    const map = page.getByRole('button', { name: 'Mini map' });
    const pressed = await map.getAttribute('aria-pressed');
    await map.click();
    await expect(map).toHaveAttribute('aria-pressed', pressed === 'true' ? 'false' : 'true');
  });

  test('a finger drags the view in the mini map for as long as it is down', async ({ composer, page }) => {
    await composer.import(chain);
    const map = page.getByRole('img', { name: 'Mini map' });
    const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const ends = page.evaluate(
      () =>
        new Promise((resolve) => {
          for (const type of ['pointerup', 'pointercancel'])
            document.addEventListener(type, () => resolve(type), { once: true });
        }),
    );
    const before = await composer.canvas.place('split');
    const client = await page.context().newCDPSession(page);
    for (let step = 0; step <= 10; step += 1) {
      const at = { x: x + width / 2, y: y + height / 2 - 4 * step };
      await client.send('Input.dispatchTouchEvent', {
        type: step === 0 ? 'touchStart' : 'touchMove',
        touchPoints: [at],
      });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await ends).toBe('pointerup');
    expect((await composer.canvas.place('split')).y).toBeGreaterThan(before.y);
  });

  test('the count of a repeated dependence is no text that a drag would mark', async ({ composer, page }) => {
    const twice = requestOf('twice', { split: 'echo 1', align: 'echo 2' }, [
      ['split', 'align'],
      ['split', 'align'],
    ]);
    await composer.import(JSON.stringify(twice));
    const { x, y } = await middleOf(composer.canvas.root.getByText('×2', { exact: true }));
    await page.mouse.move(x - 6, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 4, { steps: 4 });
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await page.mouse.up();
  });

  test('by keyboard alone: add, name, connect, be refused, delete', async ({ composer, page }) => {
    await composer.import(JSON.stringify(requestOf('one', { first: 'echo 1' })));
    await composer.canvas.root.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('a');
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await expect(composer.canvas.node('second')).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(composer.canvas.dependences).toHaveCount(1);
    await page.keyboard.press('End');
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(composer.canvas.refusal).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await expect(composer.canvas.nodes).toHaveCount(1);
  });
});
