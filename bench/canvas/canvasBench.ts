// Opening, panning and dragging in a browser, against plain React Flow with the same nodes in the same places. Taken is
// the processor time of the tasks of the page's main thread: script, style, layout and paint. The frame rate itself says
// little without a graphics card.
import type { CDPSession, Page } from '@playwright/test';
import { table, time } from '../table.ts';
import { type Bench, openBench } from './openPage.ts';
import './pageBench.ts';

const sizes = [100, 1000, 10_000];
const shape = 'layered random';
const frames = 24;
const goals = { picture: 1000, task: 50, frame: 8 };

interface Found {
  readonly picture: number;
  /** The longest tasks while the page loads, and after. */
  readonly loading: number;
  readonly later: number;
  readonly fps: number;
  readonly pan: number;
  readonly zoomedPan: number;
  readonly drag: number;
}

export async function canvasBench(): Promise<string> {
  const bench = await openBench();
  try {
    const rows: string[][] = [];
    for (const size of sizes) {
      for (const peer of [false, true]) {
        const found = await measure(bench, size, peer);
        rows.push([
          `${size.toLocaleString('en')} tasks, ${peer ? 'React Flow' : 'ours'}`,
          ...rowOf(found, peer),
        ]);
      }
    }
    const head = [
      '',
      'first picture',
      'longest task in loading',
      'after loading',
      'a frame of panning, all in view',
      'a frame of panning at 100 %',
      'a frame of dragging at 100 %',
      'frames a second',
    ];
    const { picture, task, frame } = goals;
    const goalRow = ['goal', time(picture), '', time(task), time(frame), time(frame), time(frame), ''];
    return table(head, [goalRow, ...rows]);
  } finally {
    await bench.close();
  }
}

function rowOf({ picture, loading, later, pan, zoomedPan, drag, fps }: Found, peer: boolean): string[] {
  const held = (ms: number, goal: number) => `${time(ms)}${!peer && ms > goal ? ' **missed**' : ''}`;
  return [
    held(picture, goals.picture),
    time(loading),
    later === 0 ? 'under 50 ms' : held(later, goals.task),
    held(pan, goals.frame),
    held(zoomedPan, goals.frame),
    held(drag, goals.frame),
    fps.toFixed(0),
  ];
}

async function measure(bench: Bench, size: number, peer: boolean): Promise<Found> {
  const page = await bench.open({ size, shape, ...(peer ? { peer: 1 } : {}) });
  const picture = await page.evaluate(() => window.bench.firstPicture);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await rest(page);
  const loaded = await page.evaluate(() => performance.now());
  const pan = await moving(page, session, besideTheGraph);
  const task = await page.evaluate(() => window.bench.bringUp());
  await rest(page);
  // Beside every task there is a gap of 40.
  const zoomedPan = await moving(page, session, { x: task.x + 140, y: task.y });
  const again = await page.evaluate(() => window.bench.bringUp());
  await rest(page);
  const drag = await moving(page, session, again);
  const longest = (after: boolean) =>
    page.evaluate(
      ({ after, loaded }) =>
        window.bench.longTasks
          .filter(({ start }) => start > loaded === after)
          .reduce((most, { duration }) => Math.max(most, duration), 0),
      { after, loaded },
    );
  const found = {
    picture,
    loading: await longest(false),
    later: await longest(true),
    pan: pan.work,
    zoomedPan: zoomedPan.work,
    drag: drag.work,
    fps: pan.fps,
  };
  await page.context().close();
  return found;
}

const besideTheGraph = { x: 1430, y: 450 };

/** Presses there and moves the pointer a little on each frame; gives the median work of a frame. */
async function moving(page: Page, session: CDPSession, at: { readonly x: number; readonly y: number }) {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 8, at.y + 8);
  const works: number[] = [];
  const began = performance.now();
  for (let frame = 0; frame < frames; frame++) {
    const before = await worked(session);
    await page.mouse.move(at.x + 8 - 6 * frame, at.y + 8 - 3 * frame);
    await page.evaluate(() => window.bench.nextFrame());
    works.push((await worked(session)) - before);
  }
  const fps = (1000 * frames) / (performance.now() - began);
  await page.mouse.up();
  works.sort((a, b) => a - b);
  return { work: works[Math.floor(works.length / 2)] ?? Number.NaN, fps };
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('This browser does not tell what its main thread has done');
  return seconds * 1000;
}

const rest = (page: Page): Promise<void> => page.evaluate(() => window.bench.rest());
