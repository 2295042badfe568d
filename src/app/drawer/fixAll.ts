import type { Problem } from '../../model/problem.ts';
import type { DraftStore } from '../../store/draftStore.ts';

const label = { en: 'Fix all problems', zh: '修复全部问题' };

export function fixOne(store: DraftStore, { fix }: Problem): void {
  if (fix !== undefined) store.dispatch(fix.commands, { origin: 'outline', label: fix.label });
}

/**
 * Fixes what can be fixed, as one undo step, and returns how many that were. One after the other, each on the draft
 * that the former left, because a fix can move what the next one points at: two removals from one list do.
 */
export function fixAll(store: DraftStore): number {
  const limit = store.getState().problems.length;
  store.settle();
  let done = 0;
  for (; done < limit; done += 1) {
    const { problems, revision } = store.getState();
    const next = problems.find(({ fix }) => fix !== undefined)?.fix;
    if (next === undefined) break;
    store.dispatch(next.commands, { origin: 'outline', mergeKey: 'fix-all', label });
    if (store.getState().revision === revision) break;
  }
  store.settle();
  return done;
}
