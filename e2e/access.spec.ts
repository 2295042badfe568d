import { Composer } from './pages/Composer.ts';
import { expectNoViolations } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('composing, with problems and the request shown', async ({ composer, page }) => {
      await composer.import(
        JSON.stringify(requestOf('axe', { a: 'echo a', b: 'echo b' }, [['a', 'b']], { MaxRetryCount: -1 })),
      );
      await composer.canvas.select('a');
      for (const group of [
        'Resources',
        'Redirect',
        'Environment variables',
        'Retry and time-out',
        'Docker',
      ]) {
        await composer.inspector.openGroup(group);
      }
      await composer.openDrawer('Problems');
      await expectNoViolations(page, 'a task with problems');
      await composer.openDrawer('Request JSON');
      await composer.inspector.showJob();
      await expectNoViolations(page, 'the job and its request');
      await composer.openDrawer('SDK code');
      await expectNoViolations(page, 'a program');
    });

    test('menus, the history and toasts over a populated canvas', async ({ composer, page }) => {
      await composer.import(
        JSON.stringify(
          requestOf('axe', { a: 'echo a', b: 'echo b', c: 'echo c' }, [
            ['a', 'b'],
            ['b', 'c'],
            ['nowhere', 'c'],
          ]),
        ),
      );
      await composer.canvas.rename('a', 'first');
      const drafts = page.getByRole('button', { name: 'Drafts' });
      const history = page.getByRole('button', { name: 'History' });
      await expectNoViolations(page, 'the canvas');

      // By the pointer, which brings the tooltip first.
      await history.hover();
      await expect(page.locator('[role=tooltip]')).toBeVisible();
      await expectNoViolations(page, 'a tooltip');
      await drafts.click();
      await page.getByRole('menuitem', { name: 'Export' }).hover();
      await expect(page.getByRole('menuitem', { name: 'Copy as DOT' })).toBeVisible();
      await expectNoViolations(page, 'the menu of drafts, by the pointer');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);

      await history.click();
      const steps = page.getByRole('list', { name: 'Steps, the last one first' });
      await expect(steps).toBeVisible();
      await expectNoViolations(page, 'the history, by the pointer');
      await page.keyboard.press('Escape');
      await expect(steps).toBeHidden();

      // By keys, where the tooltip may stand beside what is open.
      await drafts.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('menuitem', { name: 'New draft' })).toBeVisible();
      await expectNoViolations(page, 'the menu of drafts, by keys');
      await page.getByRole('menuitem', { name: 'Duplicate this draft' }).click();
      await history.focus();
      await page.keyboard.press('Enter');
      await expect(steps).toBeVisible();
      await expectNoViolations(page, 'the history, by keys');
      await page.keyboard.press('Escape');

      await drafts.click();
      await page.getByRole('menuitem', { name: 'Delete this draft' }).click();
      await expect(page.getByRole('button', { name: 'Bring it back' })).toBeVisible();
      await expectNoViolations(page, 'a toast');
    });

    test('the import dialog', async ({ composer, page }) => {
      await composer.paste(JSON.stringify(requestOf('axe', { a: 'echo a' })));
      await expect(composer.importDialog.getByText('Read as a job request')).toBeVisible();
      await expectNoViolations(page, 'import');
    });

    test('submitting to Tencent Cloud', async ({ composer, page }) => {
      await composer.chooseTarget('Tencent Cloud');
      await composer.submitButton.click();
      await expect(composer.submitPopover).toBeVisible();
      await expectNoViolations(page, 'the question before real machines');
    });

    test('the jobs and a job', async ({ composer, page }) => {
      await composer.import(
        JSON.stringify(requestOf('axe-job', { a: 'echo a; exit 1', b: 'echo b' }, [['a', 'b']])),
      );
      const { jobId } = await composer.submit();
      const job = await composer.openSubmittedJob(jobId);
      await job.expectState('Failed');
      await expectNoViolations(page, 'a job');
      await page.getByRole('button', { name: 'Back to the jobs' }).click();
      await expect(page.getByText(jobId)).toBeVisible();
      await expectNoViolations(page, 'the list of jobs');
    });
  });
}

test('without the key there is one card, and nothing else', async ({ page, jobloom }) => {
  await page.goto(jobloom.origin);
  await expect(page.getByText('Open the link that the start command printed')).toBeVisible();
  await expectNoViolations(page, 'the card');
});

test('the launch key is taken out of the address', async ({ composer, page, jobloom }) => {
  expect(page.url()).toBe(`${jobloom.origin}/`);
  await page.reload();
  await expect(composer.submitButton).toBeVisible();
});

for (const [what, path, scripts] of [
  ['a part of the page', '', /\/assets\/(?:Inspector|Canvas)-[^/]+\.js$/],
  ['a page', 'jobs', /\/assets\/JobsPage-[^/]+\.js$/],
] as const) {
  test(`axe finds nothing while ${what} is loading`, async ({ page, jobloom }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(scripts, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(jobloom.url.replace('/#', `/${path}#`));
    const waiting = page.locator('[aria-busy]');
    await expect(waiting.first()).toBeVisible();
    await expectNoViolations(page, what);
    go();
    await expect(waiting).toHaveCount(0);
  });
}

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the page speaks Chinese when the browser does', async ({ page, jobloom }) => {
    const composer = await Composer.open(page, jobloom);
    await expect(composer.submitButton).toContainText('提交');
    await expect(page.getByRole('link', { name: '编排' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expectNoViolations(page, 'composing in Chinese');
  });
});

test('nothing scrolls sideways on a narrow screen', async ({ composer, page }) => {
  for (const width of [1440, 1024, 720, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(composer.submitButton).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
});
