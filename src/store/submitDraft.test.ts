import { describe, expect, test } from 'vitest';
import type { Answer, CallOptions } from '../client/client.ts';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import { requestOf } from '../model/request.ts';
import { counterIds, type DraftRecipe, draftWith, idOf } from '../model/testing/builders.ts';
import { consentNeededCode, unsandboxedConsentHeader } from '../wire/envelope.ts';
import type { JsonObject } from '../wire/json.ts';
import { createAttemptStore, loadAttemptStore } from './attemptStore.ts';
import { createDraftStore } from './createDraftStore.ts';
import { prepareSubmission, type SubmitDeps, sendSubmission, submitDraft } from './submitDraft.ts';
import { memoryStorage } from './testing/memoryStorage.ts';

const recipe: DraftRecipe = { tasks: { a: { Colour: 'red' }, b: {} }, edges: [['a', 'b']] };
const message = { en: 'm', zh: 'm' };
const unknown: Omit<Problem, 'entity' | 'path'> = {
  code: 'UnknownParameter',
  severity: 'warning',
  basis: 'documented',
  message,
};
const error: Problem = {
  entity: jobEntity,
  path: ['Job', 'JobName'],
  code: 'InvalidParameter',
  severity: 'error',
  basis: 'documented',
  message,
};
const done: Answer<unknown> = { ok: true, value: { JobId: 'job-1' } };
const failed = (code: string, answered: boolean): Answer<unknown> => ({
  ok: false,
  error: { code, message: 'm', answered },
});

function setUp({
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

describe('a draft without errors', () => {
  test('is sent as it is, with a token and to the region of its zone', async () => {
    const { deps, sent, first } = setUp();
    expect(await submitDraft(deps, { target: 'local' })).toEqual({
      kind: 'submitted',
      jobId: 'job-1',
      token: 'token-1',
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      action: 'SubmitJob',
      options: { target: 'local', region: 'ap-guangzhou' },
    });
    expect(sent[0]?.params).toEqual({ ...requestOf(first), ClientToken: 'token-1' });
    expect(sent[0]?.options.headers).toBeUndefined();
  });

  test('goes to the region that the person set', async () => {
    const { deps, sent } = setUp({ region: 'ap-tokyo' });
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.options.region).toBe('ap-tokyo');
  });

  test('is noted before it is sent, and with its outcome afterwards', async () => {
    const { deps, sent, storage } = setUp();
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.noted).toContain('"outcome":"sending"');
    expect(storage.records.get('attempts')).toContain('"outcome":{"jobId":"job-1"}');
  });

  test('does not take a token that came with a text', async () => {
    const { deps, sent, draft } = setUp();
    draft.dispatch(
      { type: 'setField', entity: jobEntity, path: ['ClientToken'], value: 'copied' },
      { origin: 'import' },
    );
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.params.ClientToken).toBe('token-1');
  });

  test('ends the edit that is under way', async () => {
    const { deps, draft, edit } = setUp();
    edit('x');
    await prepareSubmission(deps, 'local');
    edit('xy');
    draft.undo();
    expect(getAt(draft.getState().draft.header, ['Job', 'JobName'])).toBe('x');
  });
});

describe('nothing is sent', () => {
  test('while there are errors: the first is named', async () => {
    const second: Problem = { ...error, path: ['Job', 'Priority'] };
    const { deps, sent } = setUp({
      problems: () => [{ ...unknown, entity: jobEntity, path: ['X'] }, error, second],
    });
    expect(await submitDraft(deps, { target: 'local' })).toEqual({
      kind: 'blocked',
      problem: error,
      errors: 2,
    });
    expect(sent).toEqual([]);
  });

  test('while no region is known', async () => {
    const { deps, sent } = setUp({ from: { ...recipe, placement: { Zone: 'nowhere' } } });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'blocked',
      problem: { entity: jobEntity, path: ['Placement', 'Zone'], severity: 'error' },
      errors: 1,
    });
    expect(sent).toEqual([]);
  });

  test('to the real target before the person has agreed', async () => {
    const { deps, sent } = setUp();
    expect(await submitDraft(deps, { target: 'tencent' })).toMatchObject({
      kind: 'needsConsent',
      questions: ['realTarget'],
    });
    expect(sent).toEqual([]);
    expect(await submitDraft(deps, { target: 'tencent', consent: { realTarget: true } })).toMatchObject({
      kind: 'submitted',
    });
    expect(sent[0]?.options.target).toBe('tencent');
  });

  test('as long as it is only prepared', async () => {
    const { deps, sent, storage } = setUp();
    expect(await prepareSubmission(deps, 'local')).toMatchObject({
      kind: 'ready',
      token: 'token-1',
      region: 'ap-guangzhou',
    });
    expect(sent).toEqual([]);
    expect(storage.records.size).toBe(0);
  });
});

describe('members that Batch does not document', () => {
  const withUnknown = () =>
    setUp({
      problems: () => [{ ...unknown, entity: taskEntity(idOf(draftWith(recipe), 'a')), path: ['Colour'] }],
    });

  test('are asked about, with their paths', async () => {
    const { deps, sent } = withUnknown();
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'needsConsent',
      questions: ['unknownMembers'],
      unknownPaths: ['Job.Tasks[0].Colour'],
    });
    expect(sent).toEqual([]);
  });

  test('are sent when the person wants them to be', async () => {
    const { deps, sent } = withUnknown();
    await submitDraft(deps, { target: 'local', consent: { unknownMembers: 'send' } });
    expect(getAt(sent[0]?.params, ['Job', 'Tasks', 0, 'Colour'])).toBe('red');
  });

  test('are left out when not, and the draft keeps them', async () => {
    const { deps, sent, draft, first } = withUnknown();
    await submitDraft(deps, { target: 'local', consent: { unknownMembers: 'leaveOut' } });
    expect(getAt(sent[0]?.params, ['Job', 'Tasks', 0])).not.toHaveProperty('Colour');
    expect(getAt(sent[0]?.params, ['Job', 'Tasks', 1])).toEqual(first.tasks[1]?.spec);
    expect(getAt(requestOf(draft.getState().draft), ['Job', 'Tasks', 0, 'Colour'])).toBe('red');
  });

  test('do not block even where they are errors', async () => {
    const { deps } = setUp({
      problems: () => [{ ...unknown, severity: 'error', entity: jobEntity, path: ['X'] }],
    });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({ kind: 'needsConsent' });
  });
});

describe('without a sandbox', () => {
  test('the service asks, and the same token is sent again with the consent', async () => {
    const { deps, sent, tokens } = setUp({ answers: [failed(consentNeededCode, true), done] });
    const asked = await submitDraft(deps, { target: 'local' });
    if (asked.kind !== 'needsConsent') throw new Error(`not asked but ${asked.kind}`);
    expect(asked.questions).toEqual(['unsandboxed']);
    expect(await sendSubmission(deps, asked.ready, { unsandboxed: true })).toMatchObject({
      kind: 'submitted',
    });
    expect(sent.map(({ options }) => options.headers)).toEqual([
      undefined,
      { [unsandboxedConsentHeader]: 'yes' },
    ]);
    expect(tokens()).toEqual(['token-1', 'token-1']);
  });
});

describe('a lost answer', () => {
  const lost = failed('Jobloom.UpstreamTimeout', false);

  test('keeps the token: pressing Submit again cannot make a second job', async () => {
    const { deps, tokens } = setUp({ answers: [lost, done] });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'failed',
      token: 'token-1',
      sameToken: true,
    });
    expect(await prepareSubmission(deps, 'local')).toMatchObject({ token: 'token-1' });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'submitted',
      token: 'token-1',
    });
    expect(tokens()).toEqual(['token-1', 'token-1']);
  });

  test('keeps the token over a reload of the page', async () => {
    const { deps, storage, tokens } = setUp({ answers: [lost, done] });
    await submitDraft(deps, { target: 'local' });
    await submitDraft({ ...deps, attempts: await loadAttemptStore(storage) }, { target: 'local' });
    expect(tokens()).toEqual(['token-1', 'token-1']);
  });

  test('an edit makes a new one, taking the edit back the old one', async () => {
    const { deps, edit, draft, tokens } = setUp({ answers: [lost] });
    await submitDraft(deps, { target: 'local' });
    edit('other');
    await submitDraft(deps, { target: 'local' });
    draft.undo();
    await submitDraft(deps, { target: 'local' });
    const [first, second, third] = tokens();
    expect(second).not.toBe(first);
    expect(third).toBe(first);
  });

  test('moving a task on the canvas is no edit of the request', async () => {
    const { deps, draft, first, tokens } = setUp({ answers: [lost] });
    await submitDraft(deps, { target: 'local' });
    draft.dispatch(
      { type: 'moveTasks', positions: { [idOf(first, 'a')]: { x: 900, y: 0 } } },
      { origin: 'canvas' },
    );
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(1);
  });

  test('another target or region is another submission', async () => {
    const { deps, draft, tokens } = setUp({ answers: [lost] });
    await submitDraft(deps, { target: 'local' });
    await submitDraft(deps, { target: 'tencent', consent: { realTarget: true } });
    draft.dispatch({ type: 'setRegion', region: 'ap-tokyo' }, { origin: 'form' });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(3);
  });
});

describe('a known outcome', () => {
  test('a refusal gives the error, and the next press a new token', async () => {
    const { deps, tokens } = setUp({ answers: [failed('LimitExceeded.JobQuota', true), done] });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'failed',
      error: { code: 'LimitExceeded.JobQuota' },
      sameToken: false,
    });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(2);
  });

  test('sending what was prepared once more after a refusal takes a new token too', async () => {
    const { deps, tokens } = setUp({ answers: [failed('LimitExceeded.JobQuota', true), done] });
    const ready = await prepareSubmission(deps, 'local');
    if (ready.kind !== 'ready') throw new Error('blocked');
    await sendSubmission(deps, ready, {});
    await sendSubmission(deps, ready, {});
    expect(new Set(tokens()).size).toBe(2);
  });

  test('submitting the same request again on purpose makes another job', async () => {
    const { deps, tokens } = setUp();
    await submitDraft(deps, { target: 'local' });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(2);
  });
});
