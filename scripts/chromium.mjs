// A Chromium for the browser tests: one named by JOBLOOM_CHROMIUM, one that Playwright has, one of the system, else
// Playwright's download, else Debian's package (Playwright's download host is not reachable everywhere).
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

const ofSystem = () =>
  [
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find((path) => path !== undefined && isExecutable(path));

async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

const attempt = (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

/** The path of a Chromium, installed when there is none. Throws when none can be had. */
export async function findChromium() {
  const named = process.env.JOBLOOM_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`JOBLOOM_CHROMIUM names ${named}, which cannot be run. Correct it or unset it.`);
  }
  const present = (await ofPlaywright()) ?? ofSystem();
  if (present) return present;

  process.stderr.write('Installing a Chromium for the browser tests …\n');
  if (attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])) {
    const downloaded = await ofPlaywright();
    if (downloaded) return downloaded;
  }
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = ofSystem();
    if (packaged) return packaged;
  }
  throw new Error('No Chromium for the browser tests. Install one, or name one in JOBLOOM_CHROMIUM.');
}
