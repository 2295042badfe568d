// Opening, panning, zooming and dragging in a browser: what it makes the main thread do.
import type { Page } from '@playwright/test';
import { traced } from '../browser/mainThread.ts';
import { type Times, timesOf } from '../measure.ts';
import { within } from '../within.ts';
import { type At, drag, zoomIn } from './gestures.ts';
import { type OpenPage, openPage, type Shown } from './openPage.ts';
import './pageBench.ts';

/** A job that takes longer than this to open is not waited for. */
const patienceMs = 40_000;

export interface Opened {
  /** Milliseconds until the picture is complete, by the clock. */
  readonly picture: number;
  readonly longest: number;
}

export interface Moved {
  /** Milliseconds of the main thread for a step. */
  readonly step: Times;
  /** Steps that are followed in a second. */
  readonly rate: number;
  readonly longest: number;
}

const gestures = [
  'panning, all in view',
  'zooming in',
  'panning at 100 %',
  'dragging a task at 100 %',
] as const;
export type Gesture = (typeof gestures)[number];

export type Moves = Readonly<Record<Gesture, Moved>>;

/** Opens a job and nothing more. */
export async function openOnce(url: string, shown: Shown): Promise<Opened> {
  const open = await openPage(url, shown);
  try {
    return await opening(open);
  } finally {
    await open.close();
  }
}

/** Opens a job, and then looks around in it. */
export async function openAndMove(url: string, shown: Shown): Promise<{ opened: Opened; moves: Moves }> {
  const open = await openPage(url, shown);
  try {
    const opened = await opening(open);
    return { opened, moves: await moving(open) };
  } finally {
    await open.close();
  }
}

async function opening({ browser, page }: OpenPage): Promise<Opened> {
  const { result, work } = await traced(browser, page, async () => {
    const picture = await within(
      patienceMs,
      'the first picture',
      page.evaluate(() => window.bench.open()),
    );
    await rest(page);
    return picture;
  });
  return { picture: result, longest: Math.max(...work.tasks) };
}

async function moving({ browser, page }: OpenPage): Promise<Moves> {
  const measure = async (act: () => Promise<number>): Promise<Moved> => {
    const { result, work } = await traced(browser, page, async () => {
      const rate = await act();
      await rest(page);
      return rate;
    });
    return { step: timesOf(work.steps), rate: result, longest: Math.max(...work.tasks) };
  };
  const view = () =>
    within(
      answerMs,
      'the place of the view',
      page.evaluate(() => window.bench.viewport()),
    );
  const changing = async (what: string, look: () => Promise<unknown>, act: () => Promise<number>) => {
    const before = JSON.stringify(await look());
    const moved = await measure(act);
    if (JSON.stringify(await look()) === before) throw new Error(`Nothing has moved by ${what}`);
    return moved;
  };
  const overview = await changing('panning', view, () => drag(page, besideTheGraph));
  const zooming = await changing('zooming', view, () => zoomIn(page, middle));
  const task = await bringUp(page);
  // Beside every task there is a gap of 40.
  const panning = await changing('panning', view, () => drag(page, { x: task.x + 140, y: task.y }));
  const again = await bringUp(page);
  const dragging = await changing(
    'dragging',
    () => whereIsIt(page),
    () => drag(page, again),
  );
  return {
    'panning, all in view': overview,
    'zooming in': zooming,
    'panning at 100 %': panning,
    'dragging a task at 100 %': dragging,
  };
}

const answerMs = 30_000;
const middle = { x: 720, y: 450 };
const besideTheGraph = { x: 1430, y: 60 };

const rest = (page: Page) =>
  within(
    answerMs,
    'the page to rest',
    page.evaluate(() => window.bench.rest()),
  );

const whereIsIt = (page: Page) =>
  within(
    answerMs,
    'the place of the task',
    page.evaluate(() => window.bench.whereIsIt()),
  );

/** Shows the task at 100 % and waits until the view has arrived there. */
async function bringUp(page: Page): Promise<At> {
  await within(
    answerMs,
    'the way to the task',
    page.evaluate(() => window.bench.bringUp()),
  );
  await rest(page);
  const at = await whereIsIt(page);
  if (at === undefined) throw new Error('The task has not become an element at 100 %');
  return at;
}
