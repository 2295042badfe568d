import type { Draft } from './draft.ts';
import { taskName } from './request.ts';

/**
 * A name that no task of the draft has: the base itself where it is free, else `align-2`, `align-3`, …
 * A number at the end of the base counts on, so that copies of copies do not become `align-2-2`.
 */
export const uniqueTaskName = (draft: Draft, base: string): string => makeTaskNames(draft)(base);

/** The same for many: each name that is given is taken from then on, and counting goes on where it was. */
export function makeTaskNames(draft: Draft): (base: string) => string {
  const taken = new Set(draft.tasks.map(taskName));
  const counted = new Map<string, number>();
  const free = (base: string): string => {
    if (base !== '' && !taken.has(base)) return base;
    const [, stem = base, digits] = /^(.+)-(\d{1,9})$/.exec(base) ?? [];
    const first = digits === undefined ? 2 : Number(digits) + 1;
    for (let n = Math.max(first, counted.get(stem) ?? 0); ; n++) {
      const name = `${stem === '' ? 'task' : stem}-${n}`;
      if (taken.has(name)) continue;
      counted.set(stem, n);
      return name;
    }
  };
  return (base) => {
    const name = free(base);
    taken.add(name);
    return name;
  };
}
