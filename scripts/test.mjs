// `npm test`: types, lint, dead code, unit tests, build, browser tests; installs what is missing. Every step runs, so
// that one run shows all that is wrong. The last line is `N passed, N failed` over unit and browser tests; a failed
// step without tests of its own counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, root } from './ensureBuilt.mjs';

process.chdir(root);
if (!ensureInstalled()) process.exit(1);

const reports = mkdtempSync(join(tmpdir(), 'jobloom-test-'));
const report = (name) => join(reports, `${name}.json`);
let passed = 0;
let failed = 0;

/** Runs a program of node_modules; true when it ends well. */
function step(name, program, args, env = {}) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const plainStep = (name, program, args) => {
  if (!step(name, program, args)) failed++;
};

/** Adds what a JSON report counts. A runner that fails without a failed test (a broken file, say) counts as one. */
function count(name, ok, read) {
  const counts = existsSync(report(name)) ? read(JSON.parse(readFileSync(report(name), 'utf8'))) : [0, 0];
  passed += counts[0];
  failed += counts[1] || (ok ? 0 : 1);
}

plainStep('types', 'typescript/bin/tsc', ['--noEmit']);
plainStep('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
plainStep('dead code', 'knip/bin/knip.js', []);

const unitOk = step('unit tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report('unit')}`,
]);
count('unit', unitOk, ({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests]);

process.stdout.write('\n── build\n');
if (!ensureBuilt()) failed++;

try {
  const chromium = await findChromium();
  const browserOk = step('browser tests', '@playwright/test/cli.js', ['test'], {
    JOBLOOM_CHROMIUM: chromium,
    JOBLOOM_E2E_REPORT: report('browser'),
  });
  count('browser', browserOk, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  failed++;
}

rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
