// Every dialect in, every dialect out, on the page.
import type { Locator } from '@playwright/test';
import { decode } from '../src/exchange/decode.ts';
import type { Dialect } from '../src/exchange/decoded.ts';
import { dialectNames } from '../src/exchange/dialects.ts';
import { dialectSamples } from '../src/exchange/testing/dialectSamples.ts';
import { requestOnPage } from './pages/requestOnPage.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function expectReport(dialog: Locator, dialect: Dialect): Promise<void> {
  await expect(dialog.getByRole('button', { name: `Format: ${dialectNames[dialect].en}` })).toBeVisible();
  await expect(dialog.getByText('recognised', { exact: true })).toBeVisible();
  await expect(dialog.getByText('Read as a job request')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: dialectSamples[dialect].tells })).toBeVisible();
}

test.describe('a sample of', () => {
  for (const dialect of Object.keys(dialectNames) as Dialect[]) {
    test(`${dialectNames[dialect].en}, pasted and dropped, is named, reported and taken over`, async ({
      composer,
    }) => {
      const { text, request } = dialectSamples[dialect];
      const before = await composer.taskNames();
      const dialog = await composer.paste(text);
      await expectReport(dialog, dialect);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await composer.expectTasks(before);

      await expectReport(await composer.drop(text, 'request.txt'), dialect);
      await composer.replaceDraft();
      expect(JSON.parse((await requestOnPage(composer)).text)).toEqual(request);

      // One step back, and the former draft is there.
      await composer.undoButton.click();
      await composer.expectTasks(before);
    });
  }
});

/** The lines that the editor shows: of a long text those in view. */
const shownIn = async (panel: Locator): Promise<string> =>
  (await panel.locator('.cm-line').allTextContents()).join('\n');

const languages = ['Python', 'Java', 'PHP', 'Go', 'Node.js', '.NET', 'C++', 'Ruby'];

test.describe('a request is shown, and copied as it is shown, as', () => {
  const { text, request } = dialectSamples.json;
  test.beforeEach(({ composer }) => composer.import(text));

  async function expectCopied(panel: Locator, copied: string, says: string): Promise<void> {
    expect(copied, says).not.toBe('');
    const lines = await shownIn(panel);
    // An address is shown with a parameter a line, and copied as one.
    const shown = /^https:/.test(copied) ? lines.replaceAll('\n', '') : lines;
    expect(shown.trim(), says).not.toBe('');
    expect(copied, says).toContain(shown.trimEnd());
    const decoded = decode(copied);
    expect(decoded.ok && decoded.request, `${says}, read back`).toEqual(request);
  }

  for (const [tab, forms] of [
    ['Request JSON', ['Pretty', 'Compact', 'Query']],
    ['tccli', ['JSON', 'Unfolded']],
  ] as const) {
    for (const form of forms) {
      test(`${tab}, ${form}`, async ({ composer }) => {
        const panel = await composer.openDrawer(tab);
        await panel.getByRole('radio', { name: form, exact: true }).check({ force: true });
        await expectCopied(panel, await composer.copiedFrom(panel), `${tab} ${form}`);
      });
    }
  }

  test('curl', async ({ composer }) => {
    const panel = await composer.openDrawer('curl');
    await expectCopied(panel, await composer.copiedFrom(panel), 'curl');
  });

  for (const language of languages) {
    test(language, async ({ composer, page }) => {
      const panel = await composer.openDrawer('SDK code');
      await panel.getByRole('combobox', { name: 'Language' }).click();
      await page.getByRole('option', { name: language, exact: true }).click();
      await expectCopied(panel, await composer.copiedFrom(panel), language);
    });
  }
});
