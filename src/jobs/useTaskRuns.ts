import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type JobAddress, taskQuery } from '../client/queries.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { stateWords } from '../ui/stateWords.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { formatDuration } from '../ui/time.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { DescribeJobAnswer } from '../wire/answers.ts';
import { jobsWords } from './jobsWords.ts';
import { type RunWords, taskRuns } from './taskRuns.ts';

/**
 * DescribeTask is granted 20 times a second, and the page asks once a second: so at most this many tasks are shown
 * with their instances; the others show their state alone.
 */
const watched = 12;

const lookedAt = (state: string): boolean =>
  state !== 'SUBMITTED' && state !== 'PENDING' && state !== 'RUNNABLE';

/** What the graph shows of each task, by task name. `now` in milliseconds. */
export function useTaskRuns(
  job: JobAddress,
  answer: DescribeJobAnswer | undefined,
  now: number,
): ReadonlyMap<string, TaskRun> {
  const { client } = useWorkbench();
  const language = useLanguage();
  const t = useWords(jobsWords);
  const states = useWords(stateWords);
  // What moves comes first; among the rest the failed ones, whose exit code matters.
  const weight = { RUNNING: 0, STARTING: 1, FAILED: 2, FAILED_INTERRUPTED: 3 } as Readonly<
    Record<string, number>
  >;
  const tasks = (answer?.TaskSet ?? [])
    .filter((task) => lookedAt(task.TaskState))
    .sort((a, b) => (weight[a.TaskState] ?? 4) - (weight[b.TaskState] ?? 4))
    .slice(0, watched);
  const details = useQueries({
    queries: tasks.map((task) => taskQuery(client, job, task.TaskName, task.TaskState, 100)),
    combine: (results) => results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
  });
  return useMemo(() => {
    if (answer === undefined) return new Map();
    const words: RunWords = {
      state: (state) => states(state),
      waitsFor: (name) => t('waitsFor', { name }),
      waitsForMachines: () => t('waitsForMachines'),
      starting: (count, all) => t('starting', { count, all }),
      running: (running, done, all) => t('runningOf', { running, done, all }),
      failedExit: (code) => t('failedExit', { code }),
      kept: (count) => t('keptCount', { count }),
      cannotStart: (name) => t('cannotStart', { name }),
      duration: (milliseconds) => formatDuration(milliseconds, language),
    };
    return taskRuns(answer, new Map(details.map((detail) => [detail.TaskName, detail])), now, words);
  }, [answer, details, now, language, t, states]);
}
