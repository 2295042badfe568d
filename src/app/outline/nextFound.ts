import type { DraftTask, TaskId } from '../../model/draft.ts';

/** The task that comes `step` after the one where one is, round at the ends; from elsewhere the first or the last. */
export function nextFound(
  found: readonly DraftTask[],
  from: TaskId | undefined,
  step: 1 | -1,
): { readonly id: TaskId; readonly at: number } | undefined {
  const before = found.findIndex(({ id }) => id === from);
  const at = before < 0 ? (step === 1 ? 0 : found.length - 1) : (before + step + found.length) % found.length;
  const next = found[at];
  return next === undefined ? undefined : { id: next.id, at };
}
