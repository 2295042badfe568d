import type { JsonObject } from '../../wire/json.ts';
import { maskSecrets } from '../../wire/secrets.ts';
import type { Context } from './context.ts';
import { findJob } from './findJob.ts';
import { jobIdParams } from './params.ts';
import { answer, type Reply } from './reply.ts';

/** Only what the action's page names: no Placement, no Notifications, no TaskExecutionDependOn. Secrets are masked. */
export function describeJobSubmitInfo(params: JsonObject, context: Context): Reply {
  const found = findJob(jobIdParams, params, context);
  if (!found.ok) return found;
  const { run, request } = found.record;
  const { JobName = '', JobDescription = '', Priority = 0, Tasks, Dependences = [], Tags = [] } = request.Job;
  const info = { JobId: run.id, JobName, JobDescription, Priority, Tasks, Dependences, Tags };
  return answer(maskSecrets(JSON.parse(JSON.stringify(info))));
}
