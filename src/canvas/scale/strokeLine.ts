import type { Direction } from '../geometry.ts';
import { turnsOf } from './lines.ts';

/** Adds a dependence to the path, straight or with one turn. */
export function addLine(
  path: CanvasRenderingContext2D | Path2D,
  direction: Direction,
  straight: boolean,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  path.moveTo(x1, y1);
  if (!straight) for (const { x, y } of turnsOf(direction, x1, y1, x2, y2)) path.lineTo(x, y);
  path.lineTo(x2, y2);
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
