import { expect, type Page } from '@playwright/test';
import type { Composer } from './Composer.ts';

interface RequestOnPage {
  readonly Job: Readonly<Record<string, unknown>>;
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  /** As it stands there; secrets are masked. */
  readonly text: string;
}

/** The request as the drawer gives it out, which is what is sent. Needs the permission to read the clipboard. */
export async function requestOnPage(composer: Composer): Promise<RequestOnPage> {
  const text = await composer.copiedFrom(await composer.openDrawer('Request JSON'));
  const { Job } = JSON.parse(text);
  return { Job, tasks: Job.Tasks, text };
}

/** What stands at a path of a request, e.g. `ComputeEnv.EnvData.Zones`. */
export function memberOf(object: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], object);
}

/** Pastes into what has the focus, as Ctrl+V does. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}

/** The language of the page, chosen in its settings. */
export async function chooseLanguage(page: Page, language: 'English' | '简体中文'): Promise<void> {
  await page.getByRole('button', { name: /^(Settings|设置)$/ }).click();
  await page.getByRole('radio', { name: language }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'zh-CN');
}

/** Writes into the request beside the form, over what stands there: what is written there is taken as it is. */
export async function writeRequest(composer: Composer, request: object): Promise<void> {
  const panel = await composer.openDrawer('Request JSON');
  await panel.locator('.cm-content').click();
  await composer.page.keyboard.press('ControlOrMeta+a');
  await composer.page.keyboard.insertText(JSON.stringify(request, null, 2));
}
