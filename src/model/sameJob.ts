import type { Draft } from './draft.ts';

/** Whether one draft came from the other by edits, rather than that another job was opened: something of it is left. */
export function isSameJob(before: Draft, after: Draft): boolean {
  if (before === after || before.header === after.header) return true;
  // A job without tasks is known by what it has beside them: another one has an object of its own there.
  if (before.defaults === after.defaults) return true;
  const ids = new Set(before.tasks.map(({ id }) => id));
  return after.tasks.some(({ id }) => ids.has(id));
}
