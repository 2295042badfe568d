import type { Board, Point } from '../draft.ts';

/** A task on the canvas at 100 %, in pixels. */
export const nodeSize = { width: 240, height: 64 } as const;

/** Between two tasks of the same layer, and between two layers: 112 from layer to layer when the flow is downward. */
export const nodeGap = { column: 40, layer: 48 } as const;

/** From a node to the one a layer further, and to the one beside it. */
export const steps = (direction: Board['direction']): { readonly along: Point; readonly across: Point } => {
  const downward = { x: 0, y: nodeSize.height + nodeGap.layer };
  const rightward = { x: nodeSize.width + nodeGap.column, y: 0 };
  // Rightward, dependences need the wider gap and neighbours the narrower one.
  return direction === 'down'
    ? { along: downward, across: rightward }
    : {
        along: { x: nodeSize.width + nodeGap.layer, y: 0 },
        across: { x: 0, y: nodeSize.height + nodeGap.column },
      };
};

/** The least room between the frame of an open group and its tasks, and for its title above them. */
const leastRoom = { padding: 12, title: 26 } as const;
/** Of the smaller side of a large group: its title has room, too, when all of a large job is in view. */
const shareOfRoom = { padding: 0.02, title: 0.12 } as const;

/** The room in the frame around tasks of this extent. */
export function frameRoom({ width, height }: { readonly width: number; readonly height: number }) {
  const side = Math.min(width, height);
  return {
    padding: Math.max(leastRoom.padding, Math.round(side * shareOfRoom.padding)),
    title: Math.max(leastRoom.title, Math.round(side * shareOfRoom.title)),
  };
}
