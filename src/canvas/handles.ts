import { type NodeHandle, Position } from '@xyflow/react';
import type { Point } from '../model/draft.ts';
import { type Direction, entryOf, exitOf } from './geometry.ts';

const origin = { x: 0, y: 0 };
const handle = (type: 'source' | 'target', at: Point, position: Position): NodeHandle => ({
  type,
  position,
  ...at,
  width: 1,
  height: 1,
});

export const entrySide: Readonly<Record<Direction, Position>> = { down: Position.Top, right: Position.Left };
export const exitSide: Readonly<Record<Direction, Position>> = {
  down: Position.Bottom,
  right: Position.Right,
};

const of = (direction: Direction): NodeHandle[] => [
  handle('target', entryOf(origin, direction), entrySide[direction]),
  handle('source', exitOf(origin, direction), exitSide[direction]),
];

/** Supplied, so that React Flow draws the dependences without measuring the nodes first. */
export const handles: Readonly<Record<Direction, NodeHandle[]>> = { down: of('down'), right: of('right') };
