// Moves of the pointer as a person makes them: each when the page has taken the one before, so that a page that is
// slow is moved in fewer, not in waiting, steps.
import type { Page } from '@playwright/test';
import { within } from '../within.ts';

export interface At {
  readonly x: number;
  readonly y: number;
}

/** Steps of a gesture; fewer where the page takes so long for them that the time is up. */
const steps = 60;
const enoughMs = 6000;
const answerMs = 20_000;

/** Presses there and moves the pointer; the button is up again at the end. Gives the steps in a second. */
export async function drag(page: Page, { x, y }: At): Promise<number> {
  const { mouse } = page;
  // Away from the nearest edge of the window, where the view would begin to move along.
  const [right, down] = [x < 720 ? 1 : -1, y < 450 ? 1 : -1];
  await within(answerMs, 'the pointer to get there', mouse.move(x, y));
  await within(answerMs, 'the button to go down', mouse.down());
  // Further than what counts as a click.
  await within(answerMs, 'the drag to begin', mouse.move(x + right * 8, y + down * 8));
  const rate = await inSteps((step) => mouse.move(x + right * (8 + 5 * step), y + down * (8 + 2 * step)));
  await within(answerMs, 'the button to come up', mouse.up());
  return rate;
}

/** Turns the wheel there, towards the picture. */
export async function zoomIn(page: Page, { x, y }: At): Promise<number> {
  await within(answerMs, 'the pointer to get there', page.mouse.move(x, y));
  return await inSteps(() => page.mouse.wheel(0, -60));
}

async function inSteps(act: (step: number) => Promise<void>): Promise<number> {
  const began = performance.now();
  let step = 0;
  while (step < steps && performance.now() - began < enoughMs) {
    await within(answerMs, 'the page to follow the pointer', act(step));
    step++;
  }
  return (1000 * step) / (performance.now() - began);
}
