import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fullRequest } from '../src/model/checks/testing/fullRequest.ts';
import { chooseLanguage } from './pages/requestOnPage.ts';
import { violationsIn } from './pages/violations.ts';
import { requestOf } from './requests.ts';
import { expect, test } from './test.ts';

interface Job {
  readonly Tasks: readonly object[];
}

/** A task and a job in which every member of the API stands, most of them refused, beside a task with the fewest. */
function everyMember(): object {
  // The second item of a list looks like the first.
  const single = (_: string, value: unknown) => (Array.isArray(value) ? value.slice(0, 1) : value);
  const { Job }: { Job: Job } = JSON.parse(JSON.stringify(fullRequest), single);
  const { Job: plain } = requestOf('plain', { plain: 'echo plain' }) as { Job: Job };
  const Tasks = [{ ...Job.Tasks[0], TaskName: 'whole' }, ...plain.Tasks];
  return { ...fullRequest, Job: { ...Job, Tasks } };
}

const languages = {
  English: { menu: 'More for this task', copy: 'Copy settings…', rename: 'Rename…', pattern: 'Pattern' },
  简体中文: { menu: '任务菜单', copy: '复制设置…', rename: '重命名…', pattern: '模式' },
} as const;

/** Nothing in the part of the page in both colour schemes; what is not about colours is alike in both. */
async function expectNoViolations(page: Page, part: string, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const axe = new AxeBuilder({ page }).include(part);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const results = await axe.analyze();
    const { passes, incomplete } = results;
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    const unseen = incomplete.flatMap(({ nodes }) =>
      nodes.flatMap(({ any, target }) => (any[0]?.data?.messageKey === 'bgOverlap' ? [String(target)] : [])),
    );
    // The label of the command lies under the head of its editor; it looks like every other label.
    expect(unseen.length, `what axe could not see of ${what}: ${unseen}`).toBeLessThanOrEqual(1);
    expect(violationsIn(results), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/** axe takes the clipped parts of the graph for something that lies over the panel, and then sees no colours there. */
async function hideGraph(page: Page): Promise<void> {
  const graph = page.locator('.react-flow__viewport');
  await graph.evaluate((element) => element.style.setProperty('visibility', 'hidden'));
}

// axe sees no colours of what is scrolled out of sight: all groups are in sight at once.
test.use({ viewport: { width: 1440, height: 12_000 } });

for (const [language, words] of Object.entries(languages)) {
  test(`axe finds nothing in any group of the inspector, in light and dark: ${language}`, async ({
    composer,
    page,
  }) => {
    const { inspector } = composer;
    const panel = '[data-region] > aside';
    await composer.import(JSON.stringify(everyMember()));
    await chooseLanguage(page, language as keyof typeof languages);
    await hideGraph(page);
    await inspector.openAllGroups();
    await expectNoViolations(page, panel, 'the job');
    for (const name of ['whole', 'plain']) {
      await page.getByRole('row', { name: new RegExp(`^${name}`) }).click();
      await expect(inspector.title).toHaveText(name);
      await inspector.openAllGroups();
      await expectNoViolations(page, panel, name);
    }
    await inspector.row('FailedAction').getByRole('combobox').click();
    await expectNoViolations(page, '[role=listbox]', 'a list of choices');
    await page.keyboard.press('Escape');
    await inspector.root.getByRole('button', { name: words.menu }).click();
    await page.getByRole('menuitem', { name: words.copy }).click();
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await expectNoViolations(page, '[role=dialog]', 'copying settings');
    await page.keyboard.press('Escape');
    await composer.canvas.selectAll();
    await expectNoViolations(page, panel, 'several tasks');
    await inspector.row('TaskName').getByRole('button', { name: words.rename }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: words.pattern }).fill('same');
    await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    await expectNoViolations(page, '[role=dialog]', 'renaming, refused');
  });
}
