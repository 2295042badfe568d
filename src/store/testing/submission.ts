import type { Answer, CallOptions } from '../../client/client.ts';
import { jobEntity } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { counterIds, type DraftRecipe, draftWith } from '../../model/testing/builders.ts';
import type { JsonObject } from '../../wire/json.ts';
import { createAttemptStore } from '../attemptStore.ts';
import { createDraftStore } from '../createDraftStore.ts';
import type { SubmitDeps } from '../submitDraft.ts';
import { memoryStorage } from './memoryStorage.ts';

export const recipe: DraftRecipe = { tasks: { a: { Colour: 'red' }, b: {} }, edges: [['a', 'b']] };
const message = { en: 'm', zh: 'm' };
/** A member that Batch does not document; where it is comes from the test. */
export const unknown: Omit<Problem, 'entity' | 'path'> = {
  code: 'UnknownParameter',
  severity: 'warning',
  basis: 'documented',
  message,
};
export const error: Problem = {
  entity: jobEntity,
  path: ['Job', 'JobName'],
  code: 'InvalidParameter',
  severity: 'error',
  basis: 'documented',
  message,
};
export const done: Answer<unknown> = { ok: true, value: { JobId: 'job-1' } };
export const failed = (code: string, answered: boolean): Answer<unknown> => ({
  ok: false,
  error: { code, message: 'm', answered },
});

/** A submission with everything around it; the client answers what the test says, the last answer again and again. */
export function submission({
  answers = [done],
  problems = () => [] as Problem[],
  from = recipe,
  region = null as string | null,
} = {}) {
  const first = { ...draftWith(from), region };
  const draft = createDraftStore({ draft: first, now: () => 0, check: problems });
  const storage = memoryStorage();
  const sent: { action: string; params: JsonObject; options: CallOptions; noted: unknown }[] = [];
  const newToken = counterIds('token-');
  const deps: SubmitDeps = {
    draft,
    attempts: createAttemptStore(storage),
    newToken,
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    client: {
      // The fake answers what the test says; parsing is the client's and has its own tests.
      call: async (action, params, _schema, options) => {
        sent.push({ action, params: params as JsonObject, options, noted: storage.records.get('attempts') });
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (answer === undefined) throw new Error('no answer left');
        return answer as never;
      },
    },
  };
  const edit = (value: string) =>
    draft.dispatch(
      { type: 'setField', entity: jobEntity, path: ['Job', 'JobName'], value },
      { origin: 'form', mergeKey: 'name' },
    );
  const tokens = () => sent.map(({ params }) => params.ClientToken);
  return { deps, draft, storage, sent, edit, tokens, first };
}
