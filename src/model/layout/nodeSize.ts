/** A task on the canvas at 100 %, in pixels. */
export const nodeSize = { width: 240, height: 64 } as const;

/** Between two tasks of the same layer, and between two layers: 112 from layer to layer when the flow is downward. */
export const nodeGap = { column: 40, layer: 48 } as const;

/** Between the frame of an open group and its tasks, and above them for its title. */
export const groupFrame = { padding: 12, title: 26 } as const;
