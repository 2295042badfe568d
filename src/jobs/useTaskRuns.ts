import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type JobAddress, taskQuery } from '../client/queries.ts';
import { type Translate, useLanguage, useWords } from '../ui/i18n.ts';
import { stateWords } from '../ui/stateWords.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { formatDuration } from '../ui/time.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { DescribeJobAnswer } from '../wire/answers.ts';
import { type RunState, runStates } from '../wire/states.ts';
import type { Language } from '../wire/text.ts';
import { jobsWords } from './jobsWords.ts';
import { makeRunMemory } from './makeRunMemory.ts';
import { type RunWords, taskRuns } from './taskRuns.ts';
import { watchedTasks } from './watchedTasks.ts';

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
  const tasks = watchedTasks(answer?.TaskSet ?? []);
  const details = useQueries({
    queries: tasks.map((task) => taskQuery(client, job, task.TaskName, task.TaskState, 100)),
    combine: (results) => results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
  });
  const words = useMemo(() => runWordsOf(t, states, language), [t, states, language]);
  const [remember] = useState(makeRunMemory);
  return useMemo(() => {
    if (answer === undefined) return new Map();
    const byName = new Map(details.map((detail) => [detail.TaskName, detail]));
    return remember(taskRuns(answer, byName, now, words));
  }, [answer, details, now, words, remember]);
}

/** Translated once, not for each of thousands of tasks. */
function runWordsOf(
  t: Translate<keyof typeof jobsWords.keys>,
  states: Translate<RunState>,
  language: Language,
): RunWords {
  const ofName = (key: 'waitsFor' | 'cannotStart') => {
    const sentence = t(key, { name: hole });
    return (name: string) => sentence.replace(hole, () => name);
  };
  const byState = new Map(runStates.map((state) => [state, states(state)]));
  const waitsForMachines = t('waitsForMachines');
  return {
    state: (state) => byState.get(state) ?? states(state),
    waitsFor: ofName('waitsFor'),
    cannotStart: ofName('cannotStart'),
    waitsForMachines: () => waitsForMachines,
    starting: (count, all) => t('starting', { count, all }),
    running: (running, done, all) => t('runningOf', { running, done, all }),
    failedExit: (code) => t('failedExit', { code }),
    kept: (count) => t('keptCount', { count }),
    duration: (milliseconds) => formatDuration(milliseconds, language),
  };
}

/** Stands for a name in a sentence; no name has it. */
const hole = '\u0000';
