import type { Direction } from '../geometry.ts';
import { turnsOf } from './lines.ts';

export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

interface Stroke {
  readonly direction: Direction;
  /** Without turns. */
  readonly straight: boolean;
  readonly colour: string;
  /** In pixels of the picture. */
  readonly width: number;
}

/** One path of very many lines is slower than several of some. */
const linesInPath = 64;

/** Draws dependences, straight or with one turn. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  { direction, straight, colour, width }: Stroke,
): void {
  if (!straight) {
    context.fillStyle = colour;
    for (const line of lines) fillBars(context, direction, width, line);
    return;
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (let from = 0; from < lines.length; from += linesInPath) {
    context.beginPath();
    for (const [x1, y1, x2, y2] of lines.slice(from, from + linesInPath)) {
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
  }
}

/** Three bars that do not overlap: a third of what the stroke of a path takes without a graphics card. */
function fillBars(
  context: CanvasRenderingContext2D,
  direction: Direction,
  width: number,
  [x1, y1, x2, y2]: Line,
): void {
  const [turn] = turnsOf(direction, x1, y1, x2, y2);
  const half = width / 2;
  if (direction === 'down') {
    const way = Math.sign(y2 - y1) * (x1 === x2 ? 0 : half);
    context.fillRect(x1 - half, y1, width, turn.y - way - y1);
    if (x1 !== x2) context.fillRect(Math.min(x1, x2) - half, turn.y - half, Math.abs(x2 - x1) + width, width);
    context.fillRect(x2 - half, turn.y + way, width, y2 - turn.y - way);
  } else {
    const way = Math.sign(x2 - x1) * (y1 === y2 ? 0 : half);
    context.fillRect(x1, y1 - half, turn.x - way - x1, width);
    if (y1 !== y2) context.fillRect(turn.x - half, Math.min(y1, y2) - half, width, Math.abs(y2 - y1) + width);
    context.fillRect(turn.x + way, y2 - half, x2 - turn.x - way, width);
  }
}

const [headLength, headWidth] = [8, 8];

/** Adds the head of an arrow that ends at the point. */
export function addHead(path: Path2D, direction: Direction, x: number, y: number): void {
  path.moveTo(x, y);
  if (direction === 'down') {
    path.lineTo(x - headWidth / 2, y - headLength);
    path.lineTo(x + headWidth / 2, y - headLength);
  } else {
    path.lineTo(x - headLength, y - headWidth / 2);
    path.lineTo(x - headLength, y + headWidth / 2);
  }
  path.closePath();
}
