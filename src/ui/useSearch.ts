import { useDeferredValue } from 'react';
import type { Draft, DraftTask } from '../model/draft.ts';
import { findTasks } from '../model/findTasks.ts';
import { keptBy } from '../model/kept.ts';
import type { Problem } from '../model/problem.ts';
import type { SearchTerm } from '../model/search.ts';
import type { DraftState } from '../store/draftStore.ts';
import { type Finding, findingNow, termsOf, useFinding } from './finding.ts';
import { useDraft } from './workbench.tsx';

export interface Search extends Finding {
  readonly terms: readonly SearchTerm[];
  /** In the order of the draft; undefined while nothing is looked for. */
  readonly found: readonly DraftTask[] | undefined;
}

/** What is looked for, and what of the draft it is. Typing goes before finding; the faces that ask find once. */
export function useSearch(): Search {
  const finding = useFinding();
  const tasks = useDraft((state) => state.draft.tasks);
  const problems = useDraft((state) => state.problems);
  const { terms, find } = searchOf(useDeferredValue(finding));
  return { ...finding, terms, found: terms.length === 0 ? undefined : find(tasks)(problems) };
}

const searchOf = keptBy((finding: Finding) => {
  const terms = termsOf(finding);
  const find = keptBy((tasks: Draft['tasks']) =>
    keptBy((problems: readonly Problem[]) => findTasks(tasks, problems, terms)),
  );
  return { terms, find };
});

/** What is found by now: typing may be ahead of what is drawn, and a key is about what was typed. */
export function foundNow({ draft, problems }: DraftState): readonly DraftTask[] {
  const { terms, find } = searchOf(findingNow());
  return terms.length === 0 ? [] : find(draft.tasks)(problems);
}
