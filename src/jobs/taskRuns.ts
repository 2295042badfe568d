// What the graph says of each task of a job, out of the answers of DescribeJob and DescribeTask. Pure.

import type { TaskRun } from '../ui/taskRun.ts';
import type { DescribeJobAnswer, DescribeTaskAnswer, TaskView } from '../wire/answers.ts';
import { isEnded, type Metrics, metricOf, type RunState, runStates } from '../wire/states.ts';
import { nearestUpstream } from './nearestUpstream.ts';

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

interface Upstream {
  /** The failed task because of which one can never start, once the job has ended. */
  readonly blockers: ReadonlyMap<string, string>;
  /** The task that has not ended and that one waits for. */
  readonly awaited: ReadonlyMap<string, string>;
}

const known = new WeakMap<DescribeJobAnswer, Upstream>();

/** Found once for an answer: the answers of DescribeTask come one by one after it. */
function upstreamOf(job: DescribeJobAnswer): Upstream {
  const kept = known.get(job);
  if (kept !== undefined) return kept;
  const found = {
    blockers: isEnded(job.JobState) ? nearestUpstream(job, hasFailed) : new Map(),
    awaited: nearestUpstream(job, (state) => !isEnded(state)),
  };
  known.set(job, found);
  return found;
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
  const { blockers, awaited } = upstreamOf(job);
  return new Map(
    job.TaskSet.map((task): [string, TaskRun] => {
      const { TaskName: name, TaskState: state } = task;
      const detail = details.get(name);
      const waiting = state === 'PENDING' || state === 'SUBMITTED';
      const neverRan =
        waiting || (state === 'FAILED' && detail !== undefined && span(detail, now) === undefined);
      const blockedBy = neverRan ? blockers.get(name) : undefined;
      const waitsFor = waiting ? awaited.get(name) : undefined;
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
