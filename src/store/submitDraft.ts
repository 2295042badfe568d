// Submitting, without React: from the draft to a job, or to the reason why there is none. The path is
// prepare (errors? region? which token?) → ask what has to be asked → send. What is always true: the attempt is noted
// before anything is sent, and its outcome when the answer is there; what is sent is the draft that was prepared.
import type { CallError, Client } from '../client/client.ts';
import { type Patience, untilNotBusy } from '../client/untilNotBusy.ts';
import { problemsOfAnswer } from '../model/answerProblems.ts';
import { type Draft, jobEntity } from '../model/draft.ts';
import { setAt } from '../model/lens.ts';
import { blocks, type Problem } from '../model/problem.ts';
import { apiPath, draftRegion, pathInRequest, requestOf } from '../model/request.ts';
import { submitJobAnswer } from '../wire/answers.ts';
import { consentNeededCode, unsandboxedConsentHeader } from '../wire/envelope.ts';
import type { JsonObject } from '../wire/json.ts';
import type { Target } from '../wire/status.ts';
import { nextAttempt, openAttempt, outcomeOf } from './attempt.ts';
import type { AttemptStore } from './attemptStore.ts';
import type { DraftStore } from './draftStore.ts';
import { type Digest, requestHash } from './requestHash.ts';

export interface SubmitDeps {
  readonly draft: Pick<DraftStore, 'getState' | 'settle' | 'answered'>;
  readonly client: Pick<Client, 'call'>;
  readonly attempts: AttemptStore;
  /** At most 64 ASCII characters, never the same twice: a UUID. */
  readonly newToken: () => string;
  readonly digest: Digest;
}

/** Errors stand in the way: `problem` is the first of `errors`. Nothing has been sent. */
export interface Blocked {
  readonly kind: 'blocked';
  readonly problem: Problem;
  readonly errors: number;
}

export interface Ready {
  readonly kind: 'ready';
  readonly draft: Draft;
  readonly target: Target;
  readonly region: string;
  /** Under which the request is sent: that of an attempt at the same request whose outcome is not known, else new. */
  readonly token: string;
  /** Members that Batch does not document. */
  readonly unknownMembers: readonly Problem[];
}

/** What the person has agreed to, for this submission only. */
export interface Consent {
  readonly unknownMembers?: 'send' | 'leaveOut';
  /** The commands may run on this machine with the person's rights. */
  readonly unsandboxed?: boolean;
  /** Real machines, billed. */
  readonly realTarget?: boolean;
}

export type SubmitResult =
  | Blocked
  /** Nothing has been begun: ask, and send again with the answers. */
  | {
      readonly kind: 'needsConsent';
      readonly ready: Ready;
      readonly questions: readonly (keyof Consent)[];
      /** Where the unknown members are, in the API's spelling. */
      readonly unknownPaths: readonly string[];
    }
  | { readonly kind: 'submitted'; readonly jobId: string; readonly token: string; readonly tries: number }
  /** `sameToken`: the outcome is not known, and the same request will be sent with the same token. */
  | {
      readonly kind: 'failed';
      readonly error: CallError;
      readonly token: string;
      readonly sameToken: boolean;
      /** More than one where the service was busy. */
      readonly tries: number;
      /** The refusal at the fields that it speaks of; empty where it speaks of none. */
      readonly problems: readonly Problem[];
    };

const unknownMember = 'UnknownParameter';

const noRegion: Problem = {
  entity: jobEntity,
  path: ['Placement', 'Zone'],
  code: 'MissingParameter',
  severity: 'error',
  basis: 'documented',
  message: {
    en: 'The zone names no region: choose a zone of the list, or set the region.',
    zh: '无法从可用区得出地域：从列表中选择可用区，或设置地域。',
  },
};

/** Ends the edit that is under way and looks whether the draft can be submitted. Sends nothing. */
export async function prepareSubmission(deps: SubmitDeps, target: Target): Promise<Blocked | Ready> {
  deps.draft.settle();
  const { draft, problems } = deps.draft.getState();
  const unknownMembers = problems.filter(({ code, from }) => code === unknownMember && from === undefined);
  const errors = problems.filter((problem) => blocks(problem) && problem.code !== unknownMember);
  const region = draftRegion(draft);
  const [problem = region === undefined ? noRegion : undefined] = errors;
  if (problem !== undefined || region === undefined) {
    return { kind: 'blocked', problem: problem ?? noRegion, errors: Math.max(1, errors.length) };
  }
  const sending = { requestHash: await requestHash(requestOf(draft), deps.digest), target, region };
  const open = openAttempt(deps.attempts.getState().attempts, sending);
  return { kind: 'ready', draft, target, region, token: open?.token ?? deps.newToken(), unknownMembers };
}

/** Sends what was prepared, unless something has still to be agreed to; with `patience` again while Batch is busy. */
export async function sendSubmission(
  deps: SubmitDeps,
  ready: Ready,
  consent: Consent,
  patience?: Patience,
): Promise<SubmitResult> {
  const needs = (questions: readonly (keyof Consent)[]): SubmitResult => ({
    kind: 'needsConsent',
    ready,
    questions,
    unknownPaths: ready.unknownMembers.map((problem) => apiPath(ready.draft, problem)),
  });
  const questions: (keyof Consent)[] = [];
  if (ready.target === 'tencent' && consent.realTarget !== true) questions.push('realTarget');
  if (ready.unknownMembers.length > 0 && consent.unknownMembers === undefined)
    questions.push('unknownMembers');
  if (questions.length > 0) return needs(questions);

  const { target, region } = ready;
  const request = requestToSend(ready, consent);
  const attempt = nextAttempt(
    deps.attempts.getState().attempts,
    { requestHash: await requestHash(request, deps.digest), target, region },
    ready.token,
    deps.newToken,
  );
  await deps.attempts.note(attempt);
  const ask = () =>
    deps.client.call(
      'SubmitJob',
      // A token that the text brought along is not taken: it may be that of a job that exists.
      setAt(request, ['ClientToken'], attempt.token),
      submitJobAnswer,
      {
        target,
        region,
        ...(consent.unsandboxed === true ? { headers: { [unsandboxedConsentHeader]: 'yes' } } : {}),
      },
    );
  const { answer, tries } =
    patience === undefined ? { answer: await ask(), tries: 1 } : await untilNotBusy(ask, patience);
  const outcome = outcomeOf(answer);
  await deps.attempts.note({ ...attempt, outcome });
  const refusal = answer.ok || answer.error.code === consentNeededCode ? undefined : answer.error;
  const said = refusal?.answered ? problemsOfAnswer(refusal, ready.draft) : [];
  deps.draft.answered(ready.draft, said);
  if (answer.ok) return { kind: 'submitted', jobId: answer.value.JobId, token: attempt.token, tries };
  if (answer.error.code === consentNeededCode) return needs(['unsandboxed']);
  const { token } = attempt;
  return {
    kind: 'failed',
    error: answer.error,
    token,
    sameToken: outcome === 'unknown',
    tries,
    problems: said,
  };
}

function requestToSend({ draft, unknownMembers }: Ready, consent: Consent): JsonObject {
  const request = requestOf(draft);
  if (consent.unknownMembers === 'send') return request;
  return unknownMembers.reduce(
    (left, problem) => setAt(left, pathInRequest(draft, problem), undefined),
    request,
  );
}

/** All in one, for those who have asked before or have nothing to ask. */
export async function submitDraft(
  deps: SubmitDeps,
  {
    target,
    consent = {},
    patience,
  }: { readonly target: Target; readonly consent?: Consent; readonly patience?: Patience },
): Promise<SubmitResult> {
  const prepared = await prepareSubmission(deps, target);
  return prepared.kind === 'blocked' ? prepared : sendSubmission(deps, prepared, consent, patience);
}
