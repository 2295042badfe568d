import type { Locator, Page } from '@playwright/test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** On the screen. */
export async function middleOf(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export const beside = (spot: Spot, by: Spot): Spot => ({ x: spot.x + by.x, y: spot.y + by.y });

/** Presses at one spot and lets go at another; the mouse really moves, and half way it can be seen what it does. */
export async function dragMouse(
  { mouse }: Page,
  from: Spot,
  to: Spot,
  halfWay: () => Promise<void> = async () => {},
): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await halfWay();
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}
