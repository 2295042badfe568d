// All benchmarks, one after the other; with `--only=WORD` those with the word in their title. What is printed is
// Markdown; with `--write` it replaces the figures in the documentation too, when every benchmark came to its end.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { formBench } from './browser/formBench.ts';
import { canvasBench } from './canvas/canvasBench.ts';
import { checkBench } from './checkBench.ts';
import { layoutBench } from './layoutBench.ts';
import { loopBench } from './loopBench.ts';
import { signingBench } from './signingBench.ts';
import { textBench } from './textBench.ts';
import { within } from './within.ts';
import { writeFigures } from './writeFigures.ts';

const benches: readonly (readonly [title: string, run: () => string | Promise<string>])[] = [
  ['Check of a job of 1,000 tasks with 20 set fields each', checkBench],
  ['The form of that job, in Chromium', formBench],
  ['Loop check at 10,000 tasks', loopBench],
  ['Reading a pasted request', textBench],
  ['Signing', signingBench],
  ['The canvas, in Chromium', canvasBench],
  ['Layout', layoutBench],
];

/** Far more than any of them takes: what hangs ends with a message. */
const limitMs = 600_000;

const figures: string[] = [];
function say(text: string): void {
  figures.push(text);
  process.stdout.write(`${text}\n\n`);
}

const started = performance.now();
const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
const load = loadavg()[0]?.toFixed(1) ?? '?';
say(
  `Node ${process.version}, ${availableParallelism()} cores, ${processor}; load average at the start ${load}.`,
);
const only =
  process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .toLowerCase() ?? '';
for (const [title, run] of benches) {
  if (!title.toLowerCase().includes(only)) continue;
  say(`### ${title}`);
  try {
    say(await within(limitMs, `the end of “${title}”`, Promise.resolve(run())));
  } catch (error) {
    process.exitCode = 1;
    say(`It came to no end: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
say(`All of it took ${Math.round((performance.now() - started) / 1000)} s.`);

if (process.argv.includes('--write')) {
  if (only !== '' || process.exitCode === 1)
    throw new Error('Only the figures of all benchmarks are written');
  writeFigures(figures.join('\n\n'));
}
