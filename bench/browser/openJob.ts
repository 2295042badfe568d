// Jobloom and its alternative with the same job open in a browser.
import type { Browser, Page } from '@playwright/test';
import { requestOf20Fields } from '../drafts.ts';
import { type Typist, typistOf } from './typist.ts';

export interface OpenJob {
  readonly page: Page;
  readonly typist: Typist;
}

const screen = { viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' } as const;

/** The groups in which the tasks have something set. */
const groups = ['basics', 'resources', 'disks', 'variables', 'retry', 'redirect'];

/** The whole page, as a person has it: outline, canvas with the job in view, list of problems, inspector of a task. */
export async function openInJobloom(browser: Browser, url: string): Promise<OpenJob> {
  const page = await (await browser.newContext(screen)).newPage();
  const layout = { open: { job: ['basics'], task: groups }, helpFolded: null };
  await page.addInitScript((kept) => localStorage.setItem('jobloom.inspector', kept), JSON.stringify(layout));
  await page.goto(url);
  await page.getByRole('button', { name: /^Submit/ }).waitFor();
  await page.getByRole('application', { name: 'Dependence graph' }).waitFor();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.body.dispatchEvent(paste);
    },
    JSON.stringify(requestOf20Fields(1000)),
  );
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const take = dialog.getByRole('button', { name: /^Replace/ });
  await take.waitFor();
  const replace = dialog.getByRole('radio', { name: /^Replace this draft/ });
  if (await replace.isVisible()) await replace.check({ force: true });
  await take.click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await page.getByRole('treegrid', { name: 'Tasks' }).getByRole('row').first().click();
  await page.locator('[data-field=Timeout] input').waitFor();
  return { page, typist: await typistOf(page) };
}

/** Nothing but the fields of one task. */
export async function openPeer(browser: Browser, url: string): Promise<OpenJob> {
  const page = await (await browser.newContext(screen)).newPage();
  await page.goto(url);
  await page.locator('[data-field=Timeout] input').waitFor();
  return { page, typist: await typistOf(page) };
}
