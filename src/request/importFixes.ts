// What the checks can mend in a request before it is taken over, as in the draft after it.
import { applyAll } from '../model/apply.ts';
import { check } from '../model/checks/check.ts';
import type { Draft, NewId } from '../model/draft.ts';
import { fixInRounds } from '../model/fixInRounds.ts';
import type { Problem } from '../model/problem.ts';
import { apiPath, draftFromRequest, requestOf } from '../model/request.ts';
import type { JsonObject } from '../wire/json.ts';

/** Larger requests are checked once they are the draft: here a person waits for every key. */
const mostTasks = 2_000;

export interface ImportFix {
  readonly problem: Problem;
  /** The place as the API spells it: `Job.Tasks[1].Application.Command`. */
  readonly at: string;
  /** The request after the fix. */
  readonly mend: () => JsonObject;
}

/** The problems of the draft that have a fix; hints aside, which can wait. */
const fixable = (draft: Draft): readonly Problem[] =>
  draft.tasks.length > mostTasks
    ? []
    : check(draft).filter(({ fix, severity }) => fix !== undefined && severity !== 'hint');

/** What can be mended in the request, one by one. */
export function fixesOf(request: JsonObject, newId: NewId): readonly ImportFix[] {
  const draft = draftFromRequest(request, newId);
  return fixable(draft).map((problem) => ({
    problem,
    at: apiPath(draft, problem),
    mend() {
      const applied = applyAll(draft, problem.fix?.commands ?? []);
      return applied.ok ? requestOf(applied.draft) : request;
    },
  }));
}

/** The request after all fixes that there are; the same object when there are none. */
export function mendAll(request: JsonObject, newId: NewId): JsonObject {
  let draft = draftFromRequest(request, newId);
  const done = fixInRounds(fixable(draft), (fixes) => {
    const applied = applyAll(
      draft,
      fixes.flatMap(({ commands }) => commands),
    );
    if (!applied.ok || applied.draft === draft) return undefined;
    draft = applied.draft;
    return fixable(draft);
  });
  return done === 0 ? request : requestOf(draft);
}
