import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentNeededCode } from '../wire/envelope.ts';
import {
  type Attempt,
  attempts,
  nextAttempt,
  type Outcome,
  openAttempt,
  outcomeOf,
  withAttempt,
} from './attempt.ts';

const sending = { requestHash: 'h', target: 'tencent', region: 'ap-guangzhou' } as const;
const attempt = (outcome: Outcome, members: Partial<Attempt> = {}): Attempt => ({
  ...sending,
  token: 'old',
  outcome,
  ...members,
});
const refusal = (code: string, answered = true) =>
  ({ ok: false, error: { code, message: 'm', answered } }) as const;

describe('the outcome of an answer', () => {
  test.each<[Parameters<typeof outcomeOf>[0], Outcome]>([
    [{ ok: true, value: { JobId: 'job-1' } }, { jobId: 'job-1' }],
    [refusal('InvalidParameter'), { refused: 'InvalidParameter' }],
    [refusal('AuthFailure.SignatureFailure'), { refused: 'AuthFailure.SignatureFailure' }],
    [refusal('Jobloom.UpstreamTimeout', false), 'unknown'],
    [refusal('Jobloom.ProxyUnreachable', false), 'unknown'],
    [refusal('Jobloom.Aborted', false), 'unknown'],
    // An answer that cannot be read may have been that of a job.
    [refusal('Jobloom.UpstreamBroken', true), 'unknown'],
    // The service broke down somewhere on the way: before or after it made the job.
    [refusal('InternalError', true), 'unknown'],
    [refusal('InternalError.CallCvm', true), 'unknown'],
  ])('%j is %j', (answer, expected) => {
    expect(outcomeOf(answer)).toEqual(expected);
  });
});

describe('the next attempt', () => {
  const next = (list: readonly Attempt[], offered = 'offered') =>
    nextAttempt(list, sending, offered, () => 'new');

  test('takes the offered token when there has been none', () => {
    expect(next([])).toEqual({ ...sending, token: 'offered', outcome: 'sending' });
  });

  test.each<Outcome>(['unknown', 'sending'])(
    'keeps the token of the same request whose outcome is %j',
    (outcome) => {
      expect(next([attempt(outcome)])).toEqual({ ...sending, token: 'old', outcome: 'sending' });
    },
  );

  test.each<Partial<Attempt>>([{ requestHash: 'edited' }, { target: 'local' }, { region: 'ap-tokyo' }])(
    'takes another token than an open attempt at something else: %j',
    (other) => {
      expect(next([attempt('unknown', other)]).token).toBe('offered');
      expect(next([attempt('unknown', other)], 'old').token).toBe('new');
    },
  );

  test.each<Outcome>([{ jobId: 'job-1' }, { refused: 'InvalidParameter' }])(
    'never takes a token again whose outcome is %j',
    (outcome) => {
      expect(next([attempt(outcome)], 'old').token).toBe('new');
    },
  );

  test('keeps the token when the service has only asked for consent', () => {
    expect(next([attempt({ refused: consentNeededCode })], 'old').token).toBe('old');
  });

  test('undoing an edit comes back to the token of the open attempt', () => {
    const list = [attempt('unknown'), attempt({ jobId: 'j' }, { requestHash: 'edited', token: 'second' })];
    expect(openAttempt(list, sending)?.token).toBe('old');
    expect(next(list).token).toBe('old');
  });
});

describe('the list of attempts', () => {
  test('has one entry a token', () => {
    const list = withAttempt(withAttempt([], attempt('sending')), attempt({ jobId: 'job-1' }));
    expect(list).toEqual([attempt({ jobId: 'job-1' })]);
  });

  test('forgets the oldest that have an outcome, and never an open one', () => {
    const open = attempt('unknown', { token: 'open' });
    const ended = Array.from({ length: 60 }, (_, i) => attempt({ jobId: `job-${i}` }, { token: `t${i}` }));
    const list = [open, ...ended].reduce(withAttempt, [] as readonly Attempt[]);
    expect(list).toHaveLength(50);
    expect(list[0]).toBe(open);
    expect(list.at(-1)?.token).toBe('t59');
  });

  test('is read back from JSON', () => {
    const list = [attempt('unknown'), attempt({ refused: 'X' }, { token: 'b' })];
    expect(attempts.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(attempts.safeParse([{ ...list[0], outcome: 'perhaps' }]).success).toBe(false);
  });
});

test('law: no token ever serves two requests, and an open request keeps its token', () => {
  const step = fc.record({
    requestHash: fc.constantFrom('a', 'b', 'c'),
    target: fc.constantFrom('local' as const, 'tencent' as const),
    outcome: fc.constantFrom<Outcome>('unknown', 'sending', { jobId: 'j' }, { refused: 'X' }),
    offersAnOldToken: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let count = 0;
      const fresh = () => `n${++count}`;
      let list: readonly Attempt[] = [];
      const servedBy = new Map<string, string>();
      for (const { requestHash, target, outcome, offersAnOldToken } of steps) {
        const now = { requestHash, target, region: 'r' };
        const open = openAttempt(list, now);
        const offered = offersAnOldToken ? (list[0]?.token ?? fresh()) : fresh();
        const one = nextAttempt(list, now, offered, fresh);
        if (open) expect(one.token).toBe(open.token);
        const of = `${requestHash} ${target}`;
        expect(servedBy.get(one.token) ?? of).toBe(of);
        servedBy.set(one.token, of);
        list = withAttempt(list, { ...one, outcome });
      }
    }),
  );
});
