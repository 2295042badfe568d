import { fixInRounds } from '../../model/fixInRounds.ts';
import type { Problem } from '../../model/problem.ts';
import type { DraftStore } from '../../store/draftStore.ts';

const label = { en: 'Fix all problems', zh: '修复全部问题' };

export function fixOne(store: DraftStore, { fix }: Problem): void {
  if (fix !== undefined) store.dispatch(fix.commands, { origin: 'outline', label: fix.label });
}

/** Fixes what can be fixed, as one undo step, and returns how many that were. */
export function fixAll(store: DraftStore): number {
  store.settle();
  const done = fixInRounds(store.getState().problems, (fixes) => {
    const { revision } = store.getState();
    const commands = fixes.flatMap((fix) => fix.commands);
    store.dispatch(commands, { origin: 'outline', mergeKey: 'fix-all', label });
    const after = store.getState();
    return after.revision === revision ? undefined : after.problems;
  });
  store.settle();
  return done;
}
