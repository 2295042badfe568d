import type { Shape } from '../wire/fields/shape.ts';

/** The shape one step further in; undefined where the API documents nothing. `[]` and an index step into a list. */
export function innerShape(shape: Shape | undefined, step: string): Shape | undefined {
  if (shape?.kind === 'object') return shape.members.get(step)?.shape;
  return shape?.kind === 'list' && /^(\[\]|\d+)$/.test(step) ? shape.item : undefined;
}
