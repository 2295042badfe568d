// What the page asks again and again, as TanStack queries. A failed call is thrown as `CallFailure`, because that is
// how TanStack Query tells failures; everything else passes through the schemas of `wire/answers`.
import { keepPreviousData, type Query, queryOptions } from '@tanstack/react-query';
import {
  describeJobAnswer,
  describeJobSubmitInfoAnswer,
  describeJobsAnswer,
  describeTaskAnswer,
  describeTaskLogsAnswer,
} from '../wire/answers.ts';
import type { JsonObject } from '../wire/json.ts';
import { isEnded, type RunState } from '../wire/states.ts';
import type { Target } from '../wire/status.ts';
import type { Answer, CallError, CallOptions, Client, RefusedRequest, SigningOptions } from './client.ts';

/** Where a job lives: its target and the region it was submitted to. */
export interface Where {
  readonly target: Target;
  readonly region: string;
}

export interface JobAddress extends Where {
  readonly jobId: string;
}

export class CallFailure extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(error.message);
    this.error = error;
  }
}

async function unwrap<Value>(answer: Promise<Answer<Value>>): Promise<Value> {
  const got = await answer;
  if (!got.ok) throw new CallFailure(got.error);
  return got.value;
}

const options = (where: Where, signal: AbortSignal): CallOptions => ({
  target: where.target,
  region: where.region,
  signal,
});

/** Milliseconds between two looks at something that still changes; well inside the rates of every action. */
const lively = 1_000;
const calm = 4_000;

/** What has failed may be retried, from elsewhere too, and is still being terminated for a while. */
function pauseAfter(state: RunState | undefined): number | false {
  if (state === 'SUCCEED') return false;
  return state !== undefined && isEnded(state) ? calm : lively;
}

/** The answer before this one, as long as it is about the same place: else it would be shown for what it is not. */
const previousOf =
  (where: Where) =>
  <Data>(data: Data | undefined, query: Query<Data, Error, Data, readonly unknown[]> | undefined) => {
    const before = query?.queryKey[1] as Where | undefined;
    return before?.target === where.target && before.region === where.region ? data : undefined;
  };

export interface JobFilter {
  readonly name: string;
  readonly state: RunState | null;
  /** From 0. */
  readonly offset: number;
}

/** A name may begin with `job-` as well, and the service refuses an id of another form. */
const idForm = /^job-[a-z0-9]{8}$/;

/** The most rows that one page of the list shows; the service gives at most 100. */
export const jobsPerPage = 50;

export const jobsQuery = (client: Client, where: Where, filter: JobFilter) =>
  queryOptions({
    queryKey: ['jobs', where, filter],
    queryFn: ({ signal }) => {
      const name = filter.name.trim();
      const filters = [
        ...(name === '' ? [] : [{ Name: idForm.test(name) ? 'job-id' : 'job-name', Values: [name] }]),
        ...(filter.state === null ? [] : [{ Name: 'job-state', Values: [filter.state] }]),
      ];
      const params = {
        Offset: filter.offset,
        Limit: jobsPerPage,
        ...(filters.length === 0 ? {} : { Filters: filters }),
      };
      return unwrap(client.call('DescribeJobs', params, describeJobsAnswer, options(where, signal)));
    },
    refetchInterval: (query) =>
      query.state.data?.JobSet.some((job) => !isEnded(job.JobState)) === true ? lively : calm,
    placeholderData: previousOf(where),
  });

export const jobQuery = (client: Client, { jobId, ...where }: JobAddress) =>
  queryOptions({
    queryKey: ['job', where, jobId],
    queryFn: ({ signal }) =>
      unwrap(client.call('DescribeJob', { JobId: jobId }, describeJobAnswer, options(where, signal))),
    refetchInterval: (query) => pauseAfter(query.state.data?.JobState),
  });

/** What was submitted; it never changes. */
export const submitInfoQuery = (client: Client, { jobId, ...where }: JobAddress) =>
  queryOptions({
    queryKey: ['submit-info', where, jobId],
    queryFn: ({ signal }) =>
      unwrap(
        client.call(
          'DescribeJobSubmitInfo',
          { JobId: jobId },
          describeJobSubmitInfoAnswer,
          options(where, signal),
        ),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One task with its instances, at most `limit` (1 to 1000). `state` is the one that DescribeJob gave: while it has
 * not ended the task is asked for again, and once more after it has. */
export const taskQuery = (
  client: Client,
  { jobId, ...where }: JobAddress,
  taskName: string,
  state: RunState,
  limit: number,
) =>
  queryOptions({
    queryKey: ['task', where, jobId, taskName, limit, isEnded(state) ? state : 'open'],
    queryFn: ({ signal }) =>
      unwrap(
        client.call(
          'DescribeTask',
          { JobId: jobId, TaskName: taskName, Limit: limit },
          describeTaskAnswer,
          options(where, signal),
        ),
      ),
    refetchInterval: isEnded(state) ? false : lively,
    placeholderData: keepPreviousData,
  });

/** The log of one instance; the service gives its last 2048 bytes or fewer. */
export const taskLogQuery = (
  client: Client,
  { jobId, ...where }: JobAddress,
  taskName: string,
  index: number,
  state: RunState,
) =>
  queryOptions({
    queryKey: ['log', where, jobId, taskName, index, isEnded(state) ? state : 'open'],
    queryFn: ({ signal }) =>
      unwrap(
        client.call(
          'DescribeTaskLogs',
          { JobId: jobId, TaskName: taskName, TaskInstanceIndexes: [index] },
          describeTaskLogsAnswer,
          options(where, signal),
        ),
      ),
    refetchInterval: isEnded(state) ? false : lively,
  });

export const statusQuery = (client: Client) =>
  queryOptions({
    queryKey: ['status'],
    queryFn: ({ signal }) => unwrap(client.status(signal)),
    refetchInterval: calm,
  });

/** Answers of the proxy itself: asked once, not again when refused, and forgotten when nobody looks at them. */
const ownAnswer = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
  placeholderData: keepPreviousData,
} as const;

/** How a request is signed. */
export const signatureQuery = (client: Client, request: JsonObject, asked: Omit<SigningOptions, 'signal'>) =>
  queryOptions({
    // As a text: keys are compared without the order of members, which the signature depends on.
    queryKey: ['signature', JSON.stringify(request), asked],
    queryFn: ({ signal }) => unwrap(client.explainSignature(request, { ...asked, signal })),
    ...ownAnswer,
  });

/** Why the signature of a request was refused. */
export const signatureVerdictQuery = (client: Client, refused: RefusedRequest) =>
  queryOptions({
    queryKey: ['signature-verdict', refused],
    queryFn: () => unwrap(client.diagnoseSignature(refused)),
    ...ownAnswer,
  });
