import { defineConfig, devices } from '@playwright/test';

const executablePath = process.env.JOBLOOM_CHROMIUM;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Each worker runs a service of its own in a data directory of its own.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  // Generous, for two cores that also run the jobs; nothing waits for a time, only for what it expects to see.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    ...(process.env.JOBLOOM_E2E_REPORT
      ? [['json', { outputFile: process.env.JOBLOOM_E2E_REPORT }] as const]
      : []),
  ],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
