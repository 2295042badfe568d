import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Unplug } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { type JobAddress, jobQuery, submitInfoQuery } from '../client/queries.ts';
import type { Draft, TaskId } from '../model/draft.ts';
import { taskName } from '../model/request.ts';
import type { JobBoard } from '../store/jobBoards.ts';
import { FailedBox } from '../ui/Banner.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import type { TaskRun } from '../ui/taskRun.ts';
import { formatInstant } from '../ui/time.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { draftOfJob } from './draftOfJob.ts';
import { JobHeader } from './JobHeader.tsx';
import classes from './JobPage.module.css';
import { jobsWords } from './jobsWords.ts';
import { TaskPanel } from './TaskPanel.tsx';
import { useTaskRuns } from './useTaskRuns.ts';

/** What the page asks of the graph; the canvas draws it. */
export interface JobGraph {
  readonly draft: Draft;
  readonly runs: ReadonlyMap<TaskId, TaskRun>;
  readonly selected: TaskId | null;
  readonly onSelect: (id: TaskId | null) => void;
}

export interface JobPageProps {
  readonly job: JobAddress;
  /** How the graph was drawn when the job was submitted from this browser. */
  readonly boardOf: (jobId: string) => Promise<JobBoard | undefined>;
  readonly renderGraph: (graph: JobGraph) => ReactNode;
}

/** One job: its graph with live states, the instances of a task, and their logs. */
export function JobPage({ job, boardOf, renderGraph }: JobPageProps) {
  const t = useWords(jobsWords);
  const language = useLanguage();
  const { client } = useWorkbench();
  const [chosen, setChosen] = useState<TaskId | null>(null);
  const info = useQuery(submitInfoQuery(client, job));
  const query = useQuery(jobQuery(client, job));

  const board = useQuery({
    queryKey: ['board', job.jobId],
    queryFn: async () => (await boardOf(job.jobId)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });

  const zone = query.data?.Zone;
  // The same list while the names stay: with each answer comes a new one.
  const names = JSON.stringify(query.data?.TaskSet.map(({ TaskName }) => TaskName) ?? []);
  const draft = useMemo(
    () =>
      info.data === undefined || board.data === undefined
        ? undefined
        : draftOfJob(info.data, zone, board.data ?? undefined, JSON.parse(names)),
    [info.data, zone, board.data, names],
  );

  const runsByName = useTaskRuns(job, query.data, query.dataUpdatedAt);
  const runs = useMemo(
    () =>
      new Map(
        (draft?.tasks ?? []).flatMap((task) => {
          const run = runsByName.get(taskName(task));
          return run === undefined ? [] : [[task.id, run] as const];
        }),
      ),
    [draft, runsByName],
  );

  const failed = query.error ?? info.error;
  const task = draft?.tasks.find((each) => each.id === chosen) ?? draft?.tasks[0];
  const view = query.data?.TaskSet.find((each) => task !== undefined && each.TaskName === taskName(task));

  if (query.data === undefined || info.data === undefined || draft === undefined) {
    return (
      <main className={classes.page}>
        {failed ? (
          <div className={classes.notice}>
            <FailedBox
              icon={Unplug}
              title={t('jobFailed')}
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    void query.refetch();
                    void info.refetch();
                  }}
                >
                  {t('tryAgain')}
                </Button>
              }
            >
              {failed.message} {t('nothingLost')}
            </FailedBox>
          </div>
        ) : (
          <SkeletonRows rows={5} height={48} />
        )}
      </main>
    );
  }
  return (
    <main className={classes.page}>
      <JobHeader job={job} answer={query.data} now={query.dataUpdatedAt} />
      {query.isError ? (
        <div className={classes.stale} role="status">
          {t('lastSeen', {
            when: formatInstant(query.dataUpdatedAt, { language, now: query.dataUpdatedAt }),
          })}
          {' · '}
          {query.error.message}
        </div>
      ) : null}
      <div className={classes.body}>
        <section className={classes.graph} aria-label={t('graph')}>
          {renderGraph({ draft, runs, selected: task?.id ?? null, onSelect: setChosen })}
        </section>
        {view === undefined ? (
          <aside className={classes.panel}>
            <p className={classes.hint}>{t('selectTask')}</p>
          </aside>
        ) : (
          <TaskPanel
            key={view.TaskName}
            job={job}
            view={view}
            run={runsByName.get(view.TaskName)}
            spec={info.data.Tasks[task === undefined ? -1 : draft.tasks.indexOf(task)]}
          />
        )}
      </div>
    </main>
  );
}
