// What of a submitted request decides how the job runs. Derived from the request whenever the job is loaded, so that
// the request stays the one record of what was asked for.
import type { Dependence, Job } from '../../wire/schema/job.ts';

export interface TaskPlan {
  readonly name: string;
  /** How many instances, TaskInstanceNum; default 1. */
  readonly instances: number;
  readonly maxRetries: number;
  /** At most this many instances hold a machine at once; Infinity without a limit. */
  readonly maxConcurrent: number;
  /** Seconds from the moment an instance runs. */
  readonly timeout: number;
  readonly failedAction: 'TERMINATE' | 'INTERRUPT' | 'FAST_INTERRUPT';
  /** Positions in `tasks` of the tasks that this one waits for, each once. */
  readonly waitsFor: readonly number[];
}

export type DependOn = NonNullable<Job['TaskExecutionDependOn']>;

export interface JobPlan {
  readonly tasks: readonly TaskPlan[];
  readonly dependOn: DependOn;
  /** Positions in `tasks` so that each task stands after those it waits for. */
  readonly order: readonly number[];
}

/** Seconds, the documented default of Timeout (data type Task). */
const defaultTimeout = 86_400;

/** Zero would mean "never" for Timeout and MaxConcurrentNum; the documents do not say, so zero reads as "not given". */
const orDefault = (value: number | undefined, fallback: number) =>
  value === undefined || value === 0 ? fallback : value;

/** The names by which the job's tasks are known: TaskName, or `task-<n>` (from 1) where none was given. */
export function taskNames(tasks: readonly { readonly TaskName?: string | undefined }[]): readonly string[] {
  const given = new Set(tasks.map((task) => task.TaskName));
  return tasks.map((task, at) => {
    if (task.TaskName !== undefined) return task.TaskName;
    let name = `task-${at + 1}`;
    while (given.has(name)) name += '_';
    return name;
  });
}

/** @returns undefined when the dependences name a task that is not there, or close a loop */
export function planOf(job: Job): JobPlan | undefined {
  const names = taskNames(job.Tasks);
  const waits = waitsOf(names, job.Dependences ?? []);
  const order = waits && orderOf(waits);
  if (!order) return undefined;
  return {
    dependOn: job.TaskExecutionDependOn ?? 'PRE_TASK_SUCCEED',
    order,
    tasks: job.Tasks.map((task, at) => ({
      name: names[at] ?? '',
      instances: task.TaskInstanceNum ?? 1,
      maxRetries: task.MaxRetryCount ?? 0,
      maxConcurrent: orDefault(task.MaxConcurrentNum, Number.POSITIVE_INFINITY),
      timeout: orDefault(task.Timeout, defaultTimeout),
      failedAction: task.FailedAction ?? 'TERMINATE',
      waitsFor: [...(waits[at] ?? [])],
    })),
  };
}

function waitsOf(
  names: readonly string[],
  dependences: readonly Dependence[],
): readonly ReadonlySet<number>[] | undefined {
  const waits = names.map(() => new Set<number>());
  // Written from the end, so that the first of several tasks of one name is the one that is meant.
  const positions = new Map(names.map((name, at) => [name, at] as const).reverse());
  for (const { StartTask, EndTask } of dependences) {
    const start = positions.get(StartTask);
    const end = positions.get(EndTask);
    if (start === undefined || end === undefined) return undefined;
    waits[end]?.add(start);
  }
  return waits;
}

/** Kahn's algorithm; undefined when something waits for itself. */
function orderOf(waits: readonly ReadonlySet<number>[]): readonly number[] | undefined {
  const followers = waits.map((): number[] => []);
  const open = waits.map((set) => set.size);
  waits.forEach((set, end) => {
    for (const start of set) followers[start]?.push(end);
  });
  const order = open.flatMap((count, at) => (count === 0 ? [at] : []));
  for (const at of order) {
    for (const follower of followers[at] ?? []) {
      const left = (open[follower] ?? 0) - 1;
      open[follower] = left;
      if (left === 0) order.push(follower);
    }
  }
  return order.length === waits.length ? order : undefined;
}
