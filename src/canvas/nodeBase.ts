import type { Point } from '../model/draft.ts';
import { nodeSize } from '../model/layout/nodeSize.ts';
import { nodeElementId } from './elementId.ts';
import type { Direction } from './geometry.ts';
import { handles } from './handles.ts';

const nowhere: Point = { x: 0, y: 0 };

/** What React Flow is given of every node, but for its place: where a node is drawn changes nothing else of it. */
export const nodeBase = (id: string, direction: Direction, selected: boolean) => ({
  id,
  position: nowhere,
  ...nodeSize,
  // Known beforehand: React Flow then fits and draws at once, without measuring.
  measured: nodeSize,
  handles: handles[direction],
  selected,
  // React Flow begins no box here while Shift is held: that adds to the selection, or drags it.
  className: 'nokey',
  // Above all dependences, of which those of the selection and of a loop are lifted over the others.
  zIndex: selected ? 11 : 10,
  // The canvas is one tab stop and points at the element of the node that the keyboard is on.
  focusable: false,
  ariaRole: 'group' as const,
  domAttributes: elementOf(id, selected),
});

/** React Flow's type leaves the id out, its element takes it. */
const elementOf = (id: string, selected: boolean) => ({
  id: nodeElementId(id),
  'aria-roledescription': undefined,
  'aria-current': selected || undefined,
});
