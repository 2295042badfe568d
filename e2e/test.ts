// The test of the browser specs: a service for each worker, and a page that must stay without errors.
import { test as base } from '@playwright/test';
import { Composer } from './pages/Composer.ts';
import { type Jobloom, startJobloom } from './world/jobloom.ts';
import { startUpstream, type Upstream } from './world/upstream.ts';

export const credentials = {
  secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
  secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
};

interface Worker {
  readonly upstream: Upstream;
  readonly jobloom: Jobloom;
}

interface Each {
  /** Everything that the page complained about: exceptions, console errors, refusals of the content policy. */
  readonly complaints: string[];
  readonly composer: Composer;
}

export const test = base.extend<Each, Worker>({
  upstream: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
    async ({}, use) => {
      const upstream = await startUpstream();
      await use(upstream);
      await upstream.stop();
    },
    { scope: 'worker' },
  ],
  jobloom: [
    async ({ upstream }, use) => {
      const jobloom = await startJobloom({
        JOBLOOM_TENCENT_ENDPOINT: upstream.endpoint,
        TENCENTCLOUD_SECRET_ID: credentials.secretId,
        TENCENTCLOUD_SECRET_KEY: credentials.secretKey,
      });
      await use(jobloom);
      await jobloom.stop();
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // Chromium writes a line for each HTTP error itself; what the page makes of those is asserted where it matters.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          complaints.push(message.text());
        }
      });
      // What the content policy refuses is an event, not always a line of the console.
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `policy: ${event.violatedDirective} refused ${event.blockedURI} in ${event.sourceFile}`,
          );
        });
      });
      await use(complaints);
      base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  composer: async ({ page, jobloom, upstream }, use) => {
    upstream.reset();
    await use(await Composer.open(page, jobloom));
  },
});

export { expect } from '@playwright/test';
