import { createHash } from 'node:crypto';
import { consentNeededCode, unsandboxedConsentHeader } from '../../wire/envelope.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../wire/json.ts';
import { type SubmitJobRequest, submitJobRequest } from '../../wire/schema/submitJob.ts';
import { planOf } from '../core/jobPlan.ts';
import { newJobRun } from '../core/jobRun.ts';
import type { Context } from './context.ts';
import { readParams } from './params.ts';
import { answer, type Refused, type Reply, refuse } from './reply.ts';

/** "1000 jobs per user; older ones must be deleted" (quota page). */
const jobQuota = 1000;
/** Not documented; keeps a slip of the finger from filling memory and disk. */
const mostInstances = 100_000;

/** Twice the same token and request is one job; the answer of the first time is given again. */
export function submitJob(params: JsonObject, context: Context): Reply {
  const error = context
    .check(params, { region: context.region })
    .find(({ severity }) => severity === 'error');
  if (error) return refuseFinding(error);
  const read = readParams(submitJobRequest, params);
  if (!read.ok) return read;
  const request = read.value;

  const token = tokenOf(request, context.region);
  const used = token && context.store.tokenUse(token.token);
  if (used) return used.requestHash === token.requestHash ? answer({ JobId: used.jobId }) : tokenTaken;

  const plan = planOf(request.Job);
  if (!plan) return dependencesBroken;
  const instances = plan.tasks.reduce((sum, task) => sum + task.instances, 0);
  if (instances > mostInstances) return tooManyInstances(instances);
  if (!context.hasSandbox && !context.consent) return consentNeeded;
  if (context.store.count() >= jobQuota) return quotaUsedUp;

  const run = newJobRun(freshId(context), plan, context.now());
  const unsandboxed = context.consent && !context.hasSandbox;
  context.service.submit({ run, request, region: context.region, unsandboxed }, token);
  return answer({ JobId: run.id });
}

function freshId({ newJobId, store }: Context): string {
  for (;;) {
    const id = newJobId();
    if (!store.load(id)) return id;
  }
}

function tokenOf({ ClientToken, ...request }: SubmitJobRequest, region: string) {
  if (!ClientToken) return undefined;
  const text = canonical({ region, request });
  return { token: ClientToken, requestHash: createHash('sha256').update(text).digest('hex') };
}

/** JSON with members in the order of their names: the same request in another order is the same request. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: JsonValue) =>
    isJsonObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

function refuseFinding({ code, path, message }: ReturnType<Context['check']>[number]): Refused {
  const place = path === '' ? '' : ` (\`${path}\`)`;
  return refuse(code, `${message.en}${place}`, `${message.zh}${place}`);
}

const tokenTaken = refuse(
  'InvalidParameterValue',
  'This `ClientToken` was used for another request. Give every request a token of its own.',
  '该 `ClientToken` 已用于另一个请求，请为每个请求使用各自的 token。',
);

const dependencesBroken = refuse(
  'InvalidParameterValue.DependenceUnfeasible',
  'The `Job.Dependences` cannot be followed: they form a loop or name a task that is not there.',
  '`Job.Dependences` 无法执行：存在环，或引用了不存在的任务。',
);

const tooManyInstances = (count: number): Refused =>
  refuse(
    'InvalidParameterValue.LimitExceeded',
    `The job has ${count} task instances; the local service takes ${mostInstances} at most.`,
    `该作业有 ${count} 个任务实例，本机服务最多支持 ${mostInstances} 个。`,
  );

const consentNeeded = refuse(
  consentNeededCode,
  `There is no sandbox on this machine: the job's commands would run as yours, with all that you may do. Agree by sending the header \`${unsandboxedConsentHeader}: yes\`, or install bubblewrap.`,
  `本机没有沙箱：作业的命令将以您的身份和权限运行。如同意，请发送请求头 \`${unsandboxedConsentHeader}: yes\`，或安装 bubblewrap。`,
);

const quotaUsedUp = refuse(
  'LimitExceeded.JobQuota',
  `There are ${jobQuota} jobs, which is the quota. Delete some that have ended.`,
  `作业数已达配额 ${jobQuota}，请先删除已完结的作业。`,
);
