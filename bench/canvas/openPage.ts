import { type Browser, chromium, type Page } from '@playwright/test';
import { within } from '../within.ts';

/** What a page of the canvas benchmarks shows. */
export interface Shown {
  readonly size: number;
  /** Plain React Flow instead of ours. */
  readonly peer: boolean;
  /** Whether the job comes with a place for each task, as one that was saved does. */
  readonly placed: boolean;
}

export interface OpenPage {
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

/** A page in a browser of its own: one that hangs takes no other with it. */
export async function openPage(url: string, { size, peer, placed }: Shown): Promise<OpenPage> {
  const { JOBLOOM_CHROMIUM: executablePath } = process.env;
  const server = await chromium.launchServer(executablePath === undefined ? {} : { executablePath });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const query = new URLSearchParams({ size: String(size), peer: String(peer), placed: String(placed) });
  await within(60_000, 'the page', page.goto(`${url}?${query}`));
  return { browser, page, close: () => server.kill() };
}
