import { type Browser, chromium, type Page } from '@playwright/test';
import { servePage } from '../browser/servePage.ts';

export interface Bench {
  /** A fresh page; the query says what it shows. */
  open(query: Readonly<Record<string, string | number>>): Promise<Page>;
  close(): Promise<void>;
}

/** The page of the canvas benchmarks, built and served as the program is, in a browser. */
export async function openBench(): Promise<Bench> {
  const served = await servePage('canvas');
  const { JOBLOOM_CHROMIUM: executablePath } = process.env;
  const browser: Browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  return {
    async open(query) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
      await page.goto(`${served.url}?${search}`);
      return page;
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
