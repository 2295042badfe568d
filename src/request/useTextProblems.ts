import { useDeferredValue, useMemo } from 'react';
import { pathInRequest } from '../model/request.ts';
import { useLanguage } from '../ui/i18n.ts';
import { useDraft } from '../ui/workbench.tsx';
import { inLanguage } from '../wire/text.ts';
import type { TextProblem } from './editor/problemMarks.ts';

const none: readonly TextProblem[] = [];

/** The problems of the draft where they stand in its text; none while the text is not that of the draft. */
export function useTextProblems(isOfDraft: boolean): readonly TextProblem[] {
  const language = useLanguage();
  const { draft, problems } = useDeferredValue(useDraft((state) => state));
  return useMemo(
    () =>
      isOfDraft
        ? problems.map((problem) => ({
            path: pathInRequest(draft, problem),
            severity: problem.severity,
            message: inLanguage(problem.message, language),
          }))
        : none,
    [isOfDraft, draft, problems, language],
  );
}
