// What the graph says of each task of a job, out of the answers of DescribeJob and DescribeTask. Pure.

import type { TaskRun } from '../ui/taskRun.ts';
import type { DescribeJobAnswer, DescribeTaskAnswer, TaskView } from '../wire/answers.ts';
import { isEnded, type Metrics, metricOf, type RunState, runStates } from '../wire/states.ts';

/** The words that a run needs, already in the person's language. */
export interface RunWords {
  state(state: RunState): string;
  waitsFor(name: string): string;
  waitsForMachines(): string;
  starting(count: number, all: number): string;
  running(running: number, done: number, all: number): string;
  failedExit(code: number): string;
  kept(count: number): string;
  cannotStart(name: string): string;
  /** A length of time in milliseconds. */
  duration(milliseconds: number): string;
}

export const totalOf = (metrics: Metrics): number =>
  runStates.reduce((sum, state) => sum + metrics[metricOf[state]], 0);

const hasFailed = (state: RunState): boolean => state === 'FAILED' || state === 'FAILED_INTERRUPTED';

/** The nearest predecessor, in the order of the dependences, for which `test` is true; looked for upwards. */
function upstream(
  job: DescribeJobAnswer,
  states: ReadonlyMap<string, RunState>,
  name: string,
  test: (state: RunState) => boolean,
): string | undefined {
  const seen = new Set([name]);
  let level = [name];
  while (level.length > 0) {
    const above: string[] = [];
    for (const edge of job.DependenceSet ?? []) {
      if (!level.includes(edge.EndTask) || seen.has(edge.StartTask)) continue;
      const state = states.get(edge.StartTask);
      if (state !== undefined && test(state)) return edge.StartTask;
      seen.add(edge.StartTask);
      above.push(edge.StartTask);
    }
    level = above;
  }
  return undefined;
}

function span(detail: DescribeTaskAnswer | undefined, now: number): number | undefined {
  const starts = (detail?.TaskInstanceSet ?? []).flatMap((instance) => {
    const start = Date.parse(instance.RunningTime || instance.LaunchTime || '');
    return Number.isNaN(start) ? [] : [start];
  });
  if (detail === undefined || starts.length === 0) return undefined;
  const end = isEnded(detail.TaskState) ? Date.parse(detail.EndTime ?? '') : now;
  return Number.isNaN(end)
    ? undefined
    : Math.max(0, end - starts.reduce((first, start) => Math.min(first, start)));
}

function detailText(task: TaskView, detail: DescribeTaskAnswer | undefined, words: RunWords): string {
  const metrics = detail?.TaskInstanceMetrics;
  const all = metrics === undefined ? 0 : totalOf(metrics);
  switch (task.TaskState) {
    case 'RUNNABLE':
      return words.waitsForMachines();
    case 'STARTING':
      return metrics && all > 1 ? words.starting(metrics.StartingCount, all) : words.state('STARTING');
    case 'RUNNING':
      return metrics && all > 1
        ? words.running(metrics.RunningCount, metrics.SucceedCount + metrics.FailedCount, all)
        : words.state('RUNNING');
    case 'FAILED': {
      const code = detail?.TaskInstanceSet.find(
        (it) => it.TaskInstanceState === 'FAILED' && it.ExitCode,
      )?.ExitCode;
      return code ? words.failedExit(code) : words.state('FAILED');
    }
    case 'FAILED_INTERRUPTED':
      return words.kept(metrics?.FailedInterruptedCount ?? 1);
    default:
      return words.state(task.TaskState);
  }
}

/**
 * @param details the DescribeTask answers that have come so far, by task name
 * @param now milliseconds since the epoch, for what still runs
 * @returns a run for each task of the answer, by task name
 */
export function taskRuns(
  job: DescribeJobAnswer,
  details: ReadonlyMap<string, DescribeTaskAnswer>,
  now: number,
  words: RunWords,
): ReadonlyMap<string, TaskRun> {
  const states = new Map(job.TaskSet.map((task) => [task.TaskName, task.TaskState]));
  return new Map(
    job.TaskSet.map((task): [string, TaskRun] => {
      const { TaskName: name, TaskState: state } = task;
      const detail = details.get(name);
      const waiting = state === 'PENDING' || state === 'SUBMITTED';
      const neverRan =
        waiting || (state === 'FAILED' && detail !== undefined && span(detail, now) === undefined);
      const blockedBy =
        neverRan && isEnded(job.JobState) ? upstream(job, states, name, hasFailed) : undefined;
      const waitsFor = waiting ? upstream(job, states, name, (it) => !isEnded(it)) : undefined;
      const length = span(detail, now);
      return [
        name,
        {
          state,
          detail:
            blockedBy !== undefined
              ? words.cannotStart(blockedBy)
              : waitsFor !== undefined
                ? words.waitsFor(waitsFor)
                : detailText(task, detail, words),
          ...(detail === undefined ? {} : { metrics: detail.TaskInstanceMetrics }),
          ...(length === undefined ? {} : { time: words.duration(length) }),
          ...(blockedBy === undefined ? {} : { blockedBy }),
        },
      ];
    }),
  );
}
