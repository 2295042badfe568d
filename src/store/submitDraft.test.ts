import { describe, expect, test } from 'vitest';
import { jobEntity, taskEntity } from '../model/draft.ts';
import { getAt } from '../model/lens.ts';
import type { Problem } from '../model/problem.ts';
import { requestOf } from '../model/request.ts';
import { draftWith, idOf } from '../model/testing/builders.ts';
import { consentNeededCode, unsandboxedConsentHeader } from '../wire/envelope.ts';
import { prepareSubmission, sendSubmission, submitDraft } from './submitDraft.ts';
import { done, error, failed, recipe, submission, unknown } from './testing/submission.ts';

describe('a draft without errors', () => {
  test('is sent as it is, with a token and to the region of its zone', async () => {
    const { deps, sent, first } = submission();
    expect(await submitDraft(deps, { target: 'local' })).toEqual({
      kind: 'submitted',
      jobId: 'job-1',
      token: 'token-1',
      tries: 1,
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
    const { deps, sent } = submission({ region: 'ap-tokyo' });
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.options.region).toBe('ap-tokyo');
  });

  test('is noted before it is sent, and with its outcome afterwards', async () => {
    const { deps, sent, storage } = submission();
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.noted).toContain('"outcome":"sending"');
    expect(storage.records.get('attempts')).toContain('"outcome":{"jobId":"job-1"}');
  });

  test('does not take a token that came with a text', async () => {
    const { deps, sent, draft } = submission();
    draft.dispatch(
      { type: 'setField', entity: jobEntity, path: ['ClientToken'], value: 'copied' },
      { origin: 'import' },
    );
    await submitDraft(deps, { target: 'local' });
    expect(sent[0]?.params.ClientToken).toBe('token-1');
  });

  test('ends the edit that is under way', async () => {
    const { deps, draft, edit } = submission();
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
    const { deps, sent } = submission({
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
    const { deps, sent } = submission({ from: { ...recipe, placement: { Zone: 'nowhere' } } });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'blocked',
      problem: { entity: jobEntity, path: ['Placement', 'Zone'], severity: 'error' },
      errors: 1,
    });
    expect(sent).toEqual([]);
  });

  test('to the real target before the person has agreed', async () => {
    const { deps, sent } = submission();
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
    const { deps, sent, storage } = submission();
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
    submission({
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
    const { deps } = submission({
      problems: () => [{ ...unknown, severity: 'error', entity: jobEntity, path: ['X'] }],
    });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({ kind: 'needsConsent' });
  });
});

describe('without a sandbox', () => {
  test('the service asks, and the same token is sent again with the consent', async () => {
    const { deps, sent, tokens } = submission({ answers: [failed(consentNeededCode, true), done] });
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

describe('a refusal', () => {
  test('stands at its field, does not block, and goes with the next answer', async () => {
    const refused = {
      code: 'InvalidParameterValue',
      message: 'The value of `Zone` is wrong.',
      answered: true,
    };
    const { deps, draft } = submission({ answers: [{ ok: false, error: refused }, done] });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'failed',
      problems: [{ path: ['Placement', 'Zone'], from: 'service' }],
    });
    expect(draft.getState().problems).toMatchObject([{ path: ['Placement', 'Zone'] }]);
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({ kind: 'submitted' });
    expect(draft.getState().problems).toEqual([]);
  });
});

test('a busy service gets one submission, under one token', async () => {
  const busy = failed('RequestLimitExceeded.UinLimitExceeded', true);
  const { deps, tokens } = submission({ answers: [busy, busy, done] });
  const patience = {
    sleep: async () => {},
    random: () => 0,
    onBusy: () => {},
    stop: new AbortController().signal,
  };
  const result = await submitDraft(deps, { target: 'local', patience });
  expect(result).toMatchObject({ kind: 'submitted', tries: 3 });
  expect(tokens()).toEqual(['token-1', 'token-1', 'token-1']);
});
