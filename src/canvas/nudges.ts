import type { Point } from '../model/draft.ts';
import type { Arrow } from './walk.ts';

/** One press moves a third of a dot of the grid, px. */
const step = 8;

/** How far Alt with an arrow moves what it moves. */
export const nudges: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
};

export const isArrow = (key: string): key is Arrow => Object.hasOwn(nudges, key);
