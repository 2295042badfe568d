import { describe, expect, test } from 'vitest';
import { aCallWorld } from '../testing/calls.ts';
import { aRequest, arrows, aTask } from '../testing/jobs.ts';

const request = aRequest([aTask('A')]);

describe('SubmitJob', () => {
  test('answers with a job id, and the job is there, SUBMITTED', async () => {
    const { answerOf, states } = aCallWorld();
    expect(await answerOf('SubmitJob', request)).toEqual({ JobId: 'job-00000001' });
    expect(states('job-00000001')).toEqual([['SUBMITTED']]);
  });

  test('never gives an id twice', async () => {
    const ids = ['job-aaaaaaaa', 'job-aaaaaaaa', 'job-bbbbbbbb'];
    const { answerOf } = aCallWorld({ newJobId: () => ids.shift() ?? '' });
    expect(await answerOf('SubmitJob', request)).toEqual({ JobId: 'job-aaaaaaaa' });
    expect(await answerOf('SubmitJob', request)).toEqual({ JobId: 'job-bbbbbbbb' });
  });

  test.each([
    ['no zone', { ...request, Placement: {} }, 'MissingParameter', 'Placement.Zone'],
    ['no job', { Placement: request.Placement }, 'MissingParameter', 'Job'],
    [
      'a zone of another region',
      { ...request, Placement: { Zone: 'ap-beijing-2' } },
      /ZoneMismatchRegion$|MismatchRegion$/,
      'Placement.Zone',
    ],
    [
      'a loop',
      aRequest([aTask('A'), aTask('B')], { Dependences: arrows('A>B', 'B>A') }),
      'InvalidParameterValue.DependenceUnfeasible',
      'Job.Dependences',
    ],
    [
      'an unknown task',
      aRequest([aTask('A')], { Dependences: arrows('A>C') }),
      'InvalidParameterValue.DependenceNotFoundTaskName',
      'Job.Dependences[0].EndTask',
    ],
    ['an unknown member', { ...request, Jobs: [] }, 'UnknownParameter', 'Jobs'],
  ])('with %s is refused with the code of the first error and its place', async (_, params, code, place) => {
    const { call, store } = aCallWorld();
    const reply = await call('SubmitJob', params);
    expect(reply.ok).toBe(false);
    if (reply.ok) return;
    expect(reply.code).toMatch(code);
    expect(reply.message.en).toContain(`\`${place}`);
    expect(reply.message.zh).toMatch(/\p{Script=Han}/u);
    expect(store.count()).toBe(0);
  });

  test('a warning of the check does not stop it', async () => {
    const message = { en: 'hm', zh: '嗯' };
    const { answerOf } = aCallWorld({
      check: () => [{ code: 'X', severity: 'warning', path: 'Job', message }],
    });
    expect(await answerOf('SubmitJob', request)).toHaveProperty('JobId');
  });

  test('what the check let pass and could not be run is refused all the same', async () => {
    const check = () => [];
    const { codeOf } = aCallWorld({ check });
    expect(await codeOf('SubmitJob', { ...request, Extra: 1 })).toBe('UnknownParameter');
    const Job = { ...request.Job, Priority: '1' };
    expect(await codeOf('SubmitJob', { ...request, Job })).toBe('InvalidParameter');
    const loop = aRequest([aTask('A')], { Dependences: arrows('A>A') });
    expect(await codeOf('SubmitJob', loop)).toBe('InvalidParameterValue.DependenceUnfeasible');
    const huge = aRequest([aTask('A', { TaskInstanceNum: 100_001 })]);
    expect(await codeOf('SubmitJob', huge)).toBe('InvalidParameterValue.LimitExceeded');
  });
});

describe('ClientToken', () => {
  const ClientToken = 'f0e1d2c3';

  test('twice the same request is one job, whatever the order of its members', async () => {
    const { answerOf, store } = aCallWorld();
    const first = await answerOf('SubmitJob', { ...request, ClientToken });
    const { Job, Placement } = request;
    const again = await answerOf('SubmitJob', { ClientToken, Job, Placement });
    expect(again).toEqual(first);
    expect(store.count()).toBe(1);
  });

  test('another request with it is refused', async () => {
    const { answerOf, codeOf } = aCallWorld();
    await answerOf('SubmitJob', { ...request, ClientToken });
    const other = { ...aRequest([aTask('B')]), ClientToken };
    expect(await codeOf('SubmitJob', other)).toBe('InvalidParameterValue');
  });

  test('without it, twice the same request is two jobs', async () => {
    const { answerOf, store } = aCallWorld();
    await answerOf('SubmitJob', request);
    await answerOf('SubmitJob', request);
    expect(store.count()).toBe(2);
  });
});

describe('consent', () => {
  test('where there is no sandbox a job is refused until the person agrees', async () => {
    const { call, codeOf, store } = aCallWorld({ hasSandbox: false });
    expect(await codeOf('SubmitJob', request)).toBe('Jobloom.SandboxConsentNeeded');
    expect(await call('SubmitJob', request, { consent: true })).toMatchObject({ ok: true });
    expect(store.load('job-00000001')?.unsandboxed).toBe(true);
  });

  test('where there is one, consent is not used', async () => {
    const { call, store } = aCallWorld();
    await call('SubmitJob', request, { consent: true });
    expect(store.load('job-00000001')?.unsandboxed).toBe(false);
  });

  test('the second answer to a token needs no consent', async () => {
    const { call } = aCallWorld({ hasSandbox: false });
    const first = await call('SubmitJob', { ...request, ClientToken: 't' }, { consent: true });
    expect(await call('SubmitJob', { ...request, ClientToken: 't' })).toEqual(first);
  });
});

test('the quota of 1000 jobs is kept', async () => {
  const world = aCallWorld();
  const { codeOf } = aCallWorld({ store: { ...world.store, count: () => 1000, load: () => undefined } });
  expect(await codeOf('SubmitJob', request)).toBe('LimitExceeded.JobQuota');
});
