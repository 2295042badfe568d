// Typing and going from task to task in the page, against one form that holds the whole job.
import { type Browser, chromium } from '@playwright/test';
import { startJobloom } from '../../e2e/world/jobloom.ts';
import { type Times, timesOf } from '../measure.ts';
import { type Comparison, comparisons } from '../table.ts';
import { type OpenJob, openInJobloom, openPeer } from './openJob.ts';
import { servePage } from './servePage.ts';

const peerName = 'one form with the whole schema';
const rounds = 10;

/** Twenty keys, typed once a round; digits and letters that are taken away again leave the value as it was. */
const numberKeys = [...'1234', ...back(4), ...'5678', ...back(4), ...'90', ...back(2)];
const textKeys = [...'abcdefghijklmnopqrst'];
const nameKeys = [...'abcdefghij', ...back(10)];

export async function formBench(): Promise<string> {
  const [jobloom, peer] = [await startJobloom(), await servePage('peer')];
  const { JOBLOOM_CHROMIUM: executablePath } = process.env;
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    return await measure(browser, jobloom.url, peer.url);
  } finally {
    await browser.close();
    await jobloom.stop();
    await peer.stop();
  }
}

async function measure(browser: Browser, url: string, peerUrl: string): Promise<string> {
  const both = [await openInJobloom(browser, url), await openPeer(browser, peerUrl)] as const;
  for (const job of both) await seesWhatIsWrong(job);
  const typing = (path: string, keys: readonly string[]) => async (job: OpenJob) => {
    await fieldOf(job, path).focus();
    return await job.typist.type(keys);
  };
  const rows: Comparison[] = [];
  const compare = async (what: string, goal: number | undefined, run: Run) => {
    const { ours, theirs } = await inTurns(both, run);
    const row = { what, ours, peer: { name: peerName, times: theirs } };
    rows.push(goal === undefined ? row : { ...row, goal });
  };
  await compare('a key in a number', 16, typing('Timeout', numberKeys));
  await compare('a key in a text', 16, typing('RedirectInfo.StdoutRedirectFileName', textKeys));
  await compare(
    'a key in the name of a task, which the outline and the canvas show too',
    16,
    typing('TaskName', nameKeys),
  );
  await compare('opening the next task', 50, async (job) => {
    await job.page.getByRole('button', { name: /^Next task/ }).focus();
    return await job.typist.type(Array.from({ length: 6 }, () => 'Enter'));
  });
  await compare('nothing at all: what the measuring itself takes', undefined, ({ typist }) =>
    Promise.all([typist.timed(async () => {})]),
  );
  return comparisons(rows);
}

type Run = (job: OpenJob) => Promise<readonly number[]>;

async function inTurns(
  [our, their]: readonly [OpenJob, OpenJob],
  run: Run,
): Promise<{ readonly ours: Times; readonly theirs: Times }> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const took = [await run(our), await run(their)] as const;
    // The first round is for the compiler.
    if (round < 0) continue;
    ours.push(...took[0]);
    theirs.push(...took[1]);
  }
  return { ours: timesOf(ours), theirs: timesOf(theirs) };
}

/** Throws unless an error is at its field when a key counts as done: else something else would be measured. */
async function seesWhatIsWrong(job: OpenJob): Promise<void> {
  const field = fieldOf(job, 'Timeout');
  await field.focus();
  for (const [key, wrong] of [
    ['x', 'true'],
    ['Backspace', null],
  ] as const) {
    await job.typist.type([key]);
    const invalid = await field.getAttribute('aria-invalid');
    if ((invalid === 'true' ? 'true' : null) !== wrong)
      throw new Error(`After ${key} the errors are not up to date`);
  }
}

const fieldOf = ({ page }: OpenJob, path: string) =>
  page.locator(`[data-field="${path}"]`).locator('input, textarea').first();

function back(times: number): readonly string[] {
  return Array.from({ length: times }, () => 'Backspace');
}
