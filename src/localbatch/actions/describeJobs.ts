import type { JsonObject } from '../../wire/json.ts';
import type { JobSummary } from '../store/jobStore.ts';
import type { Context } from './context.ts';
import { describeJobsParams, type Filter, malformedJobId, pageOf, readPage, readParams } from './params.ts';
import { answer, type Refused, type Reply, refuse } from './reply.ts';
import { isoTime } from './times.ts';

export function describeJobs(params: JsonObject, { store }: Context): Reply {
  const read = readParams(describeJobsParams, params);
  if (!read.ok) return read;
  const { JobIds, Filters } = read.value;
  if (JobIds !== undefined && Filters !== undefined) return both;
  const malformed = malformedJobId(...(JobIds ?? []));
  if (malformed) return malformed;
  const page = readPage(read.value, { limit: 20, most: 100 });
  if (!page.ok) return page;
  const wanted = JobIds === undefined ? matcher(Filters ?? []) : (job: JobSummary) => JobIds.includes(job.id);
  if (typeof wanted !== 'function') return wanted;
  const jobs = store.list().filter(wanted);
  return answer({ TotalCount: jobs.length, JobSet: pageOf(jobs, page.value).map(viewOf) });
}

type Test = (job: JobSummary) => boolean;

/** Several filters must all hold, of several values of one any may (convention of CVM; assumed for Batch). */
function matcher(filters: readonly Filter[]): Test | Refused {
  const tests: Test[] = [];
  for (const { Name, Values } of filters) {
    const values = valuesOf(Name);
    if (!values) return unknownFilter(Name);
    if (Values.length === 0) return emptyFilter(Name);
    tests.push((job) => values(job).some((value) => Values.includes(value)));
  }
  return (job) => tests.every((holds) => holds(job));
}

/** What a filter looks at; the names are those that the action's page lists. */
function valuesOf(name: string): ((job: JobSummary) => readonly string[]) | undefined {
  const tags = ({ request }: JobSummary) => request.Job.Tags ?? [];
  if (name.startsWith('tag:')) {
    const key = name.slice('tag:'.length);
    return (job) => tags(job).flatMap((tag) => (tag.Key === key ? [tag.Value] : []));
  }
  switch (name) {
    case 'job-id':
      return (job) => [job.id];
    case 'job-name':
      return (job) => [job.request.Job.JobName ?? ''];
    case 'job-state':
      return (job) => [job.state];
    case 'zone':
      return (job) => [job.request.Placement.Zone];
    case 'tag-key':
      return (job) => tags(job).map(({ Key }) => Key);
    case 'tag-value':
      return (job) => tags(job).map(({ Value }) => Value);
    default:
      return undefined;
  }
}

function viewOf({ id, state, endTime, createTime, taskMetrics, request }: JobSummary): JsonObject {
  const { Placement, Job } = request;
  const HostIds = Placement.HostIds ?? [];
  return {
    JobId: id,
    JobName: Job.JobName ?? '',
    JobState: state,
    Priority: Job.Priority ?? 0,
    Placement: {
      Zone: Placement.Zone,
      ProjectId: Placement.ProjectId ?? 0,
      HostIds,
      HostId: HostIds[0] ?? '',
    },
    CreateTime: isoTime(createTime),
    EndTime: isoTime(endTime),
    TaskMetrics: taskMetrics,
    Tags: Job.Tags ?? [],
  };
}

const both = refuse(
  'InvalidParameter.InvalidParameterCombination',
  'Give `JobIds` or `Filters`, not both.',
  '`JobIds` 与 `Filters` 不能同时指定。',
);

const unknownFilter = (name: string): Refused =>
  refuse(
    'InvalidFilter',
    `There is no filter \`${name}\`. There are: job-id, job-name, job-state, zone, tag-key, tag-value, tag:<key>.`,
    `不支持过滤条件 \`${name}\`。可用：job-id、job-name、job-state、zone、tag-key、tag-value、tag:<键>。`,
  );

const emptyFilter = (name: string): Refused =>
  refuse(
    'InvalidParameterValue.InvalidFilter',
    `The filter \`${name}\` has no values.`,
    `过滤条件 \`${name}\` 没有取值。`,
  );
