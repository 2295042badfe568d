// Parts that do not hang together stand in rows, about in the shape of a canvas.
import type { Point } from '../draft.ts';
import type { Drawn } from './drawPart.ts';
import { nodeGap, nodeSize } from './nodeSize.ts';

/** Width to height of what is packed. */
const shape = 1.6;
/** The canvas between the panels of a laptop's window: three tasks stand side by side in it. */
const leastWidth = 800;
const gapBetweenParts = 80;

/** The top left corner of each. Chains and nets come first, tasks without dependences after them as a grid. */
export function packParts(parts: readonly Drawn[]): readonly Point[] {
  const area = parts.reduce(
    (sum, { width, height }) => sum + (width + gapBetweenParts) * (height + gapBetweenParts),
    0,
  );
  const widest = parts.reduce((most, { width }) => Math.max(most, width), leastWidth);
  const width = Math.max(widest, Math.sqrt(area * shape));
  const corners = new Map<Drawn, Point>();
  const nets = parts.filter((part) => !isLone(part));
  const top = packRows(nets, { width, top: 0, column: gapBetweenParts, row: gapBetweenParts }, corners);
  packRows(parts.filter(isLone), { width, top, column: nodeGap.column, row: nodeGap.layer }, corners);
  return parts.map((part) => corners.get(part) ?? { x: 0, y: 0 });
}

const isLone = ({ corners, width }: Drawn) => corners.length === 2 && width <= nodeSize.width;

interface Rows {
  readonly width: number;
  readonly top: number;
  readonly column: number;
  readonly row: number;
}

/** Fills rows from the left; returns where the next row would begin. */
function packRows(parts: readonly Drawn[], rows: Rows, corners: Map<Drawn, Point>): number {
  let [x, y, tallest] = [0, rows.top, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > rows.width) {
      x = 0;
      y += tallest + rows.row;
      tallest = 0;
    }
    corners.set(part, { x, y });
    x += part.width + rows.column;
    tallest = Math.max(tallest, part.height);
  }
  return parts.length === 0 ? rows.top : y + tallest + gapBetweenParts;
}
