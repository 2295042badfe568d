// Keys and clicks in a page, and the work that each of them makes for the main thread of that page. Taken is the
// processor time of the tasks of that thread (`TaskDuration` of the protocol's Performance domain, in thread ticks):
// script, style, layout and paint, but not what other programs do on the same cores.
import type { CDPSession, Page } from '@playwright/test';
import { within } from '../within.ts';

export interface Typist {
  /** Milliseconds of the main thread for each key; a key counts as done only when the page has nothing left to do. */
  type(keys: readonly string[]): Promise<readonly number[]>;
  /** The same for anything else that a person does. */
  timed(act: () => Promise<unknown>): Promise<number>;
}

export async function typistOf(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function timed(act: () => Promise<unknown>): Promise<number> {
    const before = await worked(session);
    await act();
    await quiet(page);
    return (await worked(session)) - before;
  }

  return {
    async timed(act) {
      await quiet(page);
      return await timed(act);
    },
    async type(keys) {
      await quiet(page);
      const times: number[] = [];
      for (const key of keys) times.push(await timed(() => page.keyboard.press(key)));
      return times;
    },
  };
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('This browser does not tell what its main thread has done');
  return seconds * 1000;
}

/** Two frames are on the screen, and nothing waits to be done: deferred rendering has come to its end. */
const quiet = (page: Page): Promise<void> =>
  within(
    30_000,
    'the page to have nothing left to do',
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
        }),
    ),
  );
