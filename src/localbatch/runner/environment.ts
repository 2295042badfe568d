// The environment of a command: nothing of ours, the task's own variables, and the four documented ones.
import type { LaunchOrder } from './runner.ts';

export type Environment = Readonly<Record<string, string>>;

/** The four of the page on environment variables (环境变量); the index counts from 0. */
const batchVariables = ({ jobId, taskName, instances, ref }: LaunchOrder): Environment => ({
  BATCH_JOB_ID: jobId,
  BATCH_TASK_NAME: taskName,
  BATCH_TASK_INSTANCE_NUM: String(instances),
  BATCH_TASK_INSTANCE_INDEX: String(ref.index),
});

/** EnvVars may replace PATH and the like; they are assumed not to replace the BATCH_ variables. */
export const environmentOf = (order: LaunchOrder, path: string, home: string): Environment => ({
  PATH: path,
  LANG: 'C.UTF-8',
  HOME: home,
  ...Object.fromEntries((order.task.EnvVars ?? []).map(({ Name, Value }) => [Name, Value])),
  ...batchVariables(order),
});

/** What no operating system takes: then nothing is started, and this is the reason. */
export function badVariable(environment: Environment): string | undefined {
  return Object.entries(environment).find(
    ([name, value]) => name === '' || /[=\0]/.test(name) || value.includes('\0'),
  )?.[0];
}
