// `npm run bench`: builds the benchmarks as the program itself is built, and runs them. Built rather than run from
// source, because loaders of TypeScript put calls of their own into the code that is measured.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { findChromium } from '../scripts/chromium.mjs';
import { ensureBuilt } from '../scripts/ensureBuilt.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// Inside the project, so that packages are found.
const outDir = join(root, 'dist', 'bench');

// What is measured in a browser is the program as it is built.
if (!ensureBuilt()) process.exit(1);
process.env.JOBLOOM_CHROMIUM = await findChromium();

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    rollupOptions: {
      // The second one is a program of its own.
      input: ['suite', 'layoutPeer'].map((name) => join(root, 'bench', `${name}.ts`)),
      output: { entryFileNames: '[name].js' },
    },
  },
});
try {
  await import(pathToFileURL(join(outDir, 'suite.js')).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
rmSync(outDir, { recursive: true, force: true });
// What was given up may still hold a browser open.
process.exit();
