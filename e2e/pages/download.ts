import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';

/** The file that the browser saves when something is done on the page. */
export async function downloaded(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

export const bytesOf = async (download: Download): Promise<Buffer> => await readFile(await download.path());
export const textOf = async (download: Download): Promise<string> =>
  (await bytesOf(download)).toString('utf8');
