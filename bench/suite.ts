// All benchmarks, one after the other. What is printed is Markdown; with `--write` it replaces the figures in the
// documentation too.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { formBench } from './browser/formBench.ts';
import { canvasBench } from './canvas/canvasBench.ts';
import { checkBench } from './checkBench.ts';
import { layoutBench } from './layoutBench.ts';
import { loopBench } from './loopBench.ts';
import { signingBench } from './signingBench.ts';
import { textBench } from './textBench.ts';
import { writeFigures } from './writeFigures.ts';

const benches: readonly (readonly [title: string, run: () => string | Promise<string>])[] = [
  ['Check of a job of 1,000 tasks with 20 set fields each', checkBench],
  ['The form of that job, in Chromium', formBench],
  ['Loop check at 10,000 tasks', loopBench],
  ['Reading a pasted request', textBench],
  ['Signing', signingBench],
  // Asked for by itself: beside plain React Flow with 10,000 nodes it does not come to an end yet.
  ...(process.argv.includes('--canvas') ? [['The canvas, in Chromium', canvasBench] as const] : []),
  ['Layout', layoutBench],
];

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
for (const [title, run] of benches) {
  say(`### ${title}`);
  say(await run());
}
say(`All of it took ${Math.round((performance.now() - started) / 1000)} s.`);

if (process.argv.includes('--write')) writeFigures(figures.join('\n\n'));
