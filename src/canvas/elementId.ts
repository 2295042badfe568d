/** The id of the element that stands for a task; the canvas points at it with aria-activedescendant. */
export const nodeElementId = (id: string): string => `canvas-node-${id}`;
