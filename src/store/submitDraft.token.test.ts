import { describe, expect, test } from 'vitest';
import { idOf } from '../model/testing/builders.ts';
import { loadAttemptStore } from './attemptStore.ts';
import { prepareSubmission, sendSubmission, submitDraft } from './submitDraft.ts';
import { done, failed, submission } from './testing/submission.ts';

describe('a lost answer', () => {
  const lost = failed('Jobloom.UpstreamTimeout', false);

  test('keeps the token: pressing Submit again cannot make a second job', async () => {
    const { deps, tokens } = submission({ answers: [lost, done] });
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
    const { deps, storage, tokens } = submission({ answers: [lost, done] });
    await submitDraft(deps, { target: 'local' });
    await submitDraft({ ...deps, attempts: await loadAttemptStore(storage) }, { target: 'local' });
    expect(tokens()).toEqual(['token-1', 'token-1']);
  });

  test('an edit makes a new one, taking the edit back the old one', async () => {
    const { deps, edit, draft, tokens } = submission({ answers: [lost] });
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
    const { deps, draft, first, tokens } = submission({ answers: [lost] });
    await submitDraft(deps, { target: 'local' });
    draft.dispatch(
      { type: 'moveTasks', positions: { [idOf(first, 'a')]: { x: 900, y: 0 } } },
      { origin: 'canvas' },
    );
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(1);
  });

  test('another target or region is another submission', async () => {
    const { deps, draft, tokens } = submission({ answers: [lost] });
    await submitDraft(deps, { target: 'local' });
    await submitDraft(deps, { target: 'tencent', consent: { realTarget: true } });
    draft.dispatch({ type: 'setRegion', region: 'ap-tokyo' }, { origin: 'form' });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(3);
  });
});

describe('a known outcome', () => {
  test('a refusal gives the error, and the next press a new token', async () => {
    const { deps, tokens } = submission({ answers: [failed('LimitExceeded.JobQuota', true), done] });
    expect(await submitDraft(deps, { target: 'local' })).toMatchObject({
      kind: 'failed',
      error: { code: 'LimitExceeded.JobQuota' },
      sameToken: false,
    });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(2);
  });

  test('sending what was prepared once more after a refusal takes a new token too', async () => {
    const { deps, tokens } = submission({ answers: [failed('LimitExceeded.JobQuota', true), done] });
    const ready = await prepareSubmission(deps, 'local');
    if (ready.kind !== 'ready') throw new Error('blocked');
    await sendSubmission(deps, ready, {});
    await sendSubmission(deps, ready, {});
    expect(new Set(tokens()).size).toBe(2);
  });

  test('submitting the same request again on purpose makes another job', async () => {
    const { deps, tokens } = submission();
    await submitDraft(deps, { target: 'local' });
    await submitDraft(deps, { target: 'local' });
    expect(new Set(tokens()).size).toBe(2);
  });
});
