// Where the logs of an instance go in COS, with the documented defaults and placeholders filled in.
import type { RedirectInfo } from '../../wire/schema/storage.ts';

export interface InstanceName {
  readonly jobId: string;
  readonly taskName: string;
  readonly index: number;
}

export type Redirect = Readonly<Record<keyof RedirectInfo, string>>;

/** Only these three are documented for RedirectInfo; anything else in `${…}` stays as it is. */
const placeholder = /\$\{(BATCH_JOB_ID|BATCH_TASK_NAME|BATCH_TASK_INSTANCE_INDEX)\}/g;

function fillIn(template: string, { jobId, taskName, index }: InstanceName): string {
  return template.replace(placeholder, (_, name) => {
    if (name === 'BATCH_JOB_ID') return jobId;
    return name === 'BATCH_TASK_NAME' ? taskName : String(index);
  });
}

/** Empty texts where nothing is redirected, as in the example answer of DescribeTaskLogs. */
export function redirectOf(info: RedirectInfo | undefined, name: InstanceName): Redirect {
  const fileName = (stream: 'stdout' | 'stderr', path: string | undefined, given: string | undefined) => {
    if (!path) return '';
    return given ? fillIn(given, name) : `${stream}.${name.jobId}.${name.taskName}.${name.index}.log`;
  };
  return {
    StdoutRedirectPath: info?.StdoutRedirectPath ?? '',
    StderrRedirectPath: info?.StderrRedirectPath ?? '',
    StdoutRedirectFileName: fileName('stdout', info?.StdoutRedirectPath, info?.StdoutRedirectFileName),
    StderrRedirectFileName: fileName('stderr', info?.StderrRedirectPath, info?.StderrRedirectFileName),
  };
}
