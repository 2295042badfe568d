import type { Draft } from './draft.ts';
import { tasksByName } from './request.ts';

/**
 * A name that no task of the draft has: the base itself where it is free, else `align-2`, `align-3`, …
 * A number at the end of the base counts on, so that copies of copies do not become `align-2-2`.
 */
export function uniqueTaskName(draft: Draft, base: string): string {
  const taken = tasksByName(draft.tasks);
  if (base !== '' && !taken.has(base)) return base;
  const [, stem = base, digits] = /^(.+)-(\d{1,9})$/.exec(base) ?? [];
  for (let n = digits === undefined ? 2 : Number(digits) + 1; ; n++) {
    const name = `${stem === '' ? 'task' : stem}-${n}`;
    if (!taken.has(name)) return name;
  }
}
