// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { jobEntity } from '../../model/draft.ts';
import type { Problem } from '../../model/problem.ts';
import { draftWith } from '../../model/testing/builders.ts';
import type { Recipe } from '../testing/makeParts.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { bare, sandboxed } from '../testing/statuses.ts';
import { SubmitControl } from './SubmitControl.tsx';

afterEach(cleanup);

const draft = draftWith({ tasks: { align: {}, sort: {} } });
const accepted = { SubmitJob: { JobId: 'job-4yn0we13' } };
const submits = (sent: ReturnType<typeof renderApp>['sent']) =>
  sent.filter(({ action }) => action === 'SubmitJob');

async function press(recipe: Recipe, target: 'local' | 'tencent' = 'local') {
  const user = userEvent.setup();
  const app = renderApp(<SubmitControl />, recipe);
  app.view.setTarget(target);
  await user.click(await screen.findByRole('button', { name: /^Submit/ }));
  return { user, ...app };
}

const finding = (members: Partial<Problem>): Problem => ({
  entity: jobEntity,
  path: ['Job', 'JobName'],
  code: 'InvalidParameter.JobNameTooLong',
  severity: 'error',
  basis: 'documented',
  message: { en: 'Too long', zh: '太长' },
  ...members,
});

describe('Submit to the local service', () => {
  it('asks nothing, sends the request, and says where the job is', async () => {
    const { sent } = await press({ draft, answers: accepted });
    expect(await screen.findByText('Submitted to Local')).toBeDefined();
    expect(screen.getByText('job-4yn0we13')).toBeDefined();
    expect(submits(sent)).toHaveLength(1);
    expect(submits(sent)[0]?.body).toMatchObject({ Job: { JobName: 'test-job' } });
    expect(submits(sent)[0]?.headers.get('X-Jobloom-Target')).toBe('local');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('refuses while there are errors, and goes to the first', async () => {
    const problem = finding({});
    const { sent, view } = await press({ draft, answers: accepted, check: () => [problem] });
    await waitFor(() => expect(view.getState().focusRequest?.place).toEqual(problem));
    expect(screen.getByText('Not submitted: there is 1 error. This is the first.')).toBeDefined();
    expect(submits(sent)).toHaveLength(0);
  });

  it('without a sandbox lists the commands, and sends only after consent', async () => {
    const { user, sent } = await press({ draft, answers: accepted, status: bare });
    await screen.findByRole('dialog', { name: 'Submit to Local?' });
    expect(screen.getByText('echo align')).toBeDefined();
    const confirm = screen.getAllByRole('button', { name: /^Submit/ }).at(-1) as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: /These commands run on this machine/ }));
    expect(confirm.disabled).toBe(false);
    await user.click(confirm);
    await waitFor(() => expect(submits(sent)).toHaveLength(1));
    expect(submits(sent)[0]?.headers.get('x-jobloom-run-unsandboxed')).toBe('yes');
  });

  it('leaves undocumented members out unless told to send them', async () => {
    const odd = draftWith({ tasks: ['align'], job: { Colour: 'red' } });
    const unknown = finding({ code: 'UnknownParameter', path: ['Job', 'Colour'] });
    const { user, sent } = await press({ draft: odd, answers: accepted, check: () => [unknown] });
    expect(await screen.findByText('Job.Colour')).toBeDefined();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(submits(sent)).toHaveLength(1));
    expect(submits(sent)[0]?.body.Job).not.toHaveProperty('Colour');
  });

  it('sends undocumented members that were agreed to', async () => {
    const odd = draftWith({ tasks: ['align'], job: { Colour: 'red' } });
    const unknown = finding({ code: 'UnknownParameter', path: ['Job', 'Colour'] });
    const { user, sent } = await press({ draft: odd, answers: accepted, check: () => [unknown] });
    await user.click(await screen.findByRole('checkbox', { name: /does not document/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(submits(sent)).toHaveLength(1));
    expect(submits(sent)[0]?.body.Job).toHaveProperty('Colour', 'red');
  });
});

describe('Submit to Tencent Cloud', () => {
  it('always asks: what, where, whose key, which token', async () => {
    const { sent } = await press({ draft, answers: accepted }, 'tencent');
    const dialog = await screen.findByRole('dialog', { name: 'Submit to Tencent Cloud?' });
    expect(dialog.textContent).toContain('2 tasks, 2 instances');
    expect(dialog.textContent).toContain('Guangzhou Zone 3');
    await waitFor(() => expect(dialog.textContent).toContain('AKID••••3f2a'));
    expect(dialog.textContent).toContain('token-');
    expect(submits(sent)).toHaveLength(0);
  });

  it('cannot be confirmed without a key, and says how to give one', async () => {
    const status = { ...sandboxed, tencent: { ...sandboxed.tencent, credentials: null } };
    const { user, sent } = await press({ draft, answers: accepted, status }, 'tencent');
    expect(await screen.findByText(/TENCENTCLOUD_SECRET_ID/)).toBeDefined();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(submits(sent)).toHaveLength(0);
  });

  it('keeps a failure in view with code, RequestId and what to do', async () => {
    const refusal = { Code: 'ResourceInsufficient.Whatever', Message: 'No quota left' };
    const { user } = await press({ draft, answers: { SubmitJob: { Error: refusal } } }, 'tencent');
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('ResourceInsufficient.Whatever: No quota left')).toBeDefined();
    expect(screen.getByText('RequestId r-1')).toBeDefined();
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('uses the same token again while the outcome is not known', async () => {
    const refusal = { Code: 'Jobloom.UpstreamTimeout', Message: 'No answer in 60 s' };
    const { user, sent } = await press({ draft, answers: { SubmitJob: { Error: refusal } } }, 'tencent');
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/Jobloom.UpstreamTimeout:/);
    await user.click(screen.getByRole('button', { name: /Submit again/ }));
    await waitFor(() => expect(submits(sent)).toHaveLength(2));
    const [first, second] = submits(sent);
    expect(first?.body.ClientToken).toMatch(/^token-/);
    expect(second?.body.ClientToken).toBe(first?.body.ClientToken);
  });
});
