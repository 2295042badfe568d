// Submission attempts: what was sent under which client token, and what became of it. The service makes one job of one
// token, however often it is sent. So a request whose outcome is not known is sent again with its token, and anything
// else gets a new one.
import * as z from 'zod';
import type { Answer } from '../client/client.ts';
import type { SubmitJobAnswer } from '../wire/answers.ts';
import { consentNeededCode } from '../wire/envelope.ts';

const attempt = z.object({
  token: z.string(),
  requestHash: z.string(),
  target: z.enum(['local', 'tencent']),
  region: z.string(),
  outcome: z.union([
    z.literal('sending'),
    z.literal('unknown'),
    z.object({ jobId: z.string() }),
    z.object({ refused: z.string() }),
  ]),
});
export type Attempt = Readonly<z.infer<typeof attempt>>;
export type Outcome = Attempt['outcome'];

/** What makes two submissions the same. */
export type Sending = Pick<Attempt, 'requestHash' | 'target' | 'region'>;

export const attempts = z.array(attempt);

/** `sending` is open too: after a reload nobody waits for that answer any more. */
const isOpen = ({ outcome }: Attempt) => outcome === 'sending' || outcome === 'unknown';

/** The attempt at the very same submission whose outcome is not known. */
export const openAttempt = (list: readonly Attempt[], sending: Sending): Attempt | undefined =>
  list.findLast(
    (one) =>
      isOpen(one) &&
      one.requestHash === sending.requestHash &&
      one.target === sending.target &&
      one.region === sending.region,
  );

/**
 * The attempt to send: with the token of the open one, else with the offered token, unless that has been used already
 * for something that has an outcome or for another request.
 */
export function nextAttempt(
  list: readonly Attempt[],
  sending: Sending,
  offered: string,
  newToken: () => string,
): Attempt {
  const open = openAttempt(list, sending);
  if (open) return { ...open, outcome: 'sending' };
  const used = list.find(({ token }) => token === offered);
  // Asked for consent, the service has not begun with the request: the question belongs to the same attempt.
  const isFree =
    used === undefined ||
    (typeof used.outcome === 'object' &&
      'refused' in used.outcome &&
      used.outcome.refused === consentNeededCode);
  return { ...sending, token: isFree ? offered : newToken(), outcome: 'sending' };
}

/** Codes after which a job may exist although the answer is an error. */
const leavesOpen = (code: string) =>
  code === 'Jobloom.UpstreamBroken' || code.split('.')[0] === 'InternalError';

export function outcomeOf(answer: Answer<SubmitJobAnswer>): Outcome {
  if (answer.ok) return { jobId: answer.value.JobId };
  const { answered, code } = answer.error;
  return answered && !leavesOpen(code) ? { refused: code } : 'unknown';
}

const kept = 50;

/** The list with the attempt in the place of its token, or at the end. Of too many the oldest with an outcome go. */
export function withAttempt(list: readonly Attempt[], one: Attempt): readonly Attempt[] {
  const index = list.findIndex(({ token }) => token === one.token);
  const next = index < 0 ? [...list, one] : list.with(index, one);
  const over = next.length - kept;
  const oldest = new Set(next.filter((other) => !isOpen(other)).slice(0, Math.max(0, over)));
  return next.filter((other) => !oldest.has(other));
}
