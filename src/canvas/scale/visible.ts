// Which tasks React Flow is given. What is always true: of a large graph never more than what can be read in the window
// and what is worked on; the layer draws the rest.
import { nodeSize } from '../../model/layout/nodeSize.ts';
import type { Rect } from '../geometry.ts';
import { overviewZoom } from './picture.ts';
import { areaOf, type View } from './sheet.ts';

/** From here on React Flow is not given everything: each node that it has costs on every frame. */
const many = 300;
/** Below this zoom a task is a block without text, which the layer draws alike. */
const blockZoom = 0.4;

export type Visible =
  | { readonly kind: 'all' }
  /** The tasks in the area are given, the layer draws dependences with an end outside. */
  | { readonly kind: 'window'; readonly area: Rect }
  /** The layer draws everything; only what the pointer or the keyboard is on is given. */
  | { readonly kind: 'layer' };

export const isLarge = (tasks: number): boolean => tasks > many;

/** The window grows and shrinks by whole cells, so that it is the same for most moves of the view. */
const cell = { width: nodeSize.width + 40, height: nodeSize.height + 48 };

export function visibleIn(tasks: number, view: View): Visible {
  const large = isLarge(tasks);
  if (view.zoom < overviewZoom || (large && view.zoom < blockZoom)) return { kind: 'layer' };
  if (!large) return { kind: 'all' };
  const { x, y, width, height } = areaOf(view, 0);
  const [left, top] = [Math.floor(x / cell.width) - 1, Math.floor(y / cell.height) - 1];
  const [right, bottom] = [
    Math.ceil((x + width) / cell.width) + 1,
    Math.ceil((y + height) / cell.height) + 1,
  ];
  return {
    kind: 'window',
    area: {
      x: left * cell.width,
      y: top * cell.height,
      width: (right - left) * cell.width,
      height: (bottom - top) * cell.height,
    },
  };
}

export const sameVisible = (a: Visible, b: Visible): boolean =>
  a.kind === 'window' && b.kind === 'window'
    ? a.area.x === b.area.x &&
      a.area.y === b.area.y &&
      a.area.width === b.area.width &&
      a.area.height === b.area.height
    : a.kind === b.kind;
