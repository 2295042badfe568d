// What the checks can mend in a request before it is taken over, as in the draft after it.
import { applyAll } from '../model/apply.ts';
import { check } from '../model/checks/check.ts';
import type { NewId } from '../model/draft.ts';
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

/** The problems of the request that have a fix; hints aside, which can wait. */
export function fixesOf(request: JsonObject, newId: NewId): readonly ImportFix[] {
  const draft = draftFromRequest(request, newId);
  if (draft.tasks.length > mostTasks) return [];
  return check(draft).flatMap((problem): ImportFix[] => {
    const { fix, severity } = problem;
    if (fix === undefined || severity === 'hint') return [];
    const mend = () => {
      const applied = applyAll(draft, fix.commands);
      return applied.ok ? requestOf(applied.draft) : request;
    };
    return [{ problem, at: apiPath(draft, problem), mend }];
  });
}

/** The request after all fixes that there are, one after the other, because one may make another needless. */
export function mendAll(request: JsonObject, newId: NewId): JsonObject {
  let mended = request;
  for (let left = fixesOf(mended, newId); left[0] !== undefined; ) {
    const next = left[0].mend();
    const after = fixesOf(next, newId);
    // A fix that mends nothing would be pressed for ever.
    if (after.length >= left.length) break;
    mended = next;
    left = after;
  }
  return mended;
}
