import type { DescribeJobSubmitInfoAnswer } from '../wire/answers.ts';
import type { JsonObject } from '../wire/json.ts';

/**
 * The request of a job, as far as the service gives it back: DescribeJobSubmitInfo has neither Placement (the zone
 * comes from DescribeJob) nor Notifications, TaskExecutionDependOn and StateIfCreateCvmFailed.
 */
export function requestOfJob(info: DescribeJobSubmitInfoAnswer, zone: string | null | undefined): JsonObject {
  const { JobName, JobDescription, Priority, Tasks, Dependences, Tags } = info;
  const job: Record<string, unknown> = { JobName, JobDescription, Priority, Tasks, Dependences, Tags };
  for (const [member, value] of Object.entries(job)) {
    if (
      value === undefined ||
      value === null ||
      (Array.isArray(value) && value.length === 0 && member !== 'Tasks')
    ) {
      delete job[member];
    }
  }
  // Read from JSON, so it is JSON; nulls inside tasks mean "not given" in this API and stay as they came.
  return { ...(zone ? { Placement: { Zone: zone } } : {}), Job: job as JsonObject };
}
