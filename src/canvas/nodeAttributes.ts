import type { TaskNodeData } from './flowTypes.ts';

/** What the element of a task and that of a folded group say of themselves alike, for the styles. */
export const nodeAttributes = (
  data: Pick<TaskNodeData, 'cursor' | 'mark' | 'faded' | 'errors'>,
  selected: boolean | undefined,
) => ({
  'data-selected': selected || undefined,
  'data-cursor': data.cursor || undefined,
  'data-mark': data.mark,
  'data-faded': data.faded,
  'data-error': data.errors > 0 || undefined,
});
