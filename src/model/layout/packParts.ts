// Parts that do not hang together stand in rows, about in the shape of a canvas.
import type { Point } from '../draft.ts';
import type { Part } from './drawPart.ts';
import { nodeGap, nodeSize } from './nodeSize.ts';

/** Width to height of what is packed. */
const shape = 1.6;
/** The canvas between the panels of a laptop's window: three tasks stand side by side in it. */
const leastWidth = 800;
const gapBetweenParts = 80;

/** Every id with its place. Chains and nets come first, tasks without dependences after them as a grid. */
export function packParts<Id extends string>(parts: readonly Part<Id>[]): Map<Id, Point> {
  const isLone = ({ places, width }: Part<Id>) => places.size === 1 && width <= nodeSize.width;
  const nets = parts.filter((part) => !isLone(part));
  const lone = parts.filter(isLone);
  const area = parts.reduce(
    (sum, { width, height }) => sum + (width + gapBetweenParts) * (height + gapBetweenParts),
    0,
  );
  const widest = parts.reduce((most, { width }) => Math.max(most, width), leastWidth);
  const width = Math.max(widest, Math.sqrt(area * shape));
  const places = new Map<Id, Point>();
  const top = packRows(nets, { width, top: 0, column: gapBetweenParts, row: gapBetweenParts }, places);
  packRows(lone, { width, top, column: nodeGap.column, row: nodeGap.layer }, places);
  return places;
}

interface Rows {
  readonly width: number;
  readonly top: number;
  readonly column: number;
  readonly row: number;
}

/** Fills rows from the left; returns where the next row would begin. */
function packRows<Id extends string>(parts: readonly Part<Id>[], rows: Rows, places: Map<Id, Point>): number {
  let [x, y, tallest] = [0, rows.top, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > rows.width) {
      x = 0;
      y += tallest + rows.row;
      tallest = 0;
    }
    for (const [id, place] of part.places) places.set(id, { x: x + place.x, y: y + place.y });
    x += part.width + rows.column;
    tallest = Math.max(tallest, part.height);
  }
  return parts.length === 0 ? rows.top : y + tallest + gapBetweenParts;
}
