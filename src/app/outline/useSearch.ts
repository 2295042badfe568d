import { useDeferredValue, useMemo } from 'react';
import type { DraftTask } from '../../model/draft.ts';
import { findTasks } from '../../model/findTasks.ts';
import type { SearchTerm } from '../../model/search.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { type Finding, termsOf, useFinding } from './finding.ts';

export interface Search extends Finding {
  readonly terms: readonly SearchTerm[];
  /** In the order of the draft; undefined while nothing is looked for. */
  readonly found: readonly DraftTask[] | undefined;
}

/** What is looked for, and what of the draft it is. Typing goes before finding. */
export function useSearch(): Search {
  const finding = useFinding();
  const { text, fields, withProblems } = useDeferredValue(finding);
  const tasks = useDraft((state) => state.draft.tasks);
  const problems = useDraft((state) => state.problems);
  const terms = useMemo(() => termsOf({ text, fields, withProblems }), [text, fields, withProblems]);
  const found = useMemo(
    () => (terms.length === 0 ? undefined : findTasks(tasks, problems, terms)),
    [tasks, problems, terms],
  );
  return { ...finding, terms, found };
}
