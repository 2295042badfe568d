import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type JobAddress, taskQuery } from '../client/queries.ts';
import { useWords } from '../ui/i18n.ts';
import { StateMark, stateToken } from '../ui/StateMark.tsx';
import { stateWords } from '../ui/stateWords.ts';
import type { TaskRun } from '../ui/taskRun.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { DescribeJobSubmitInfoAnswer, TaskView } from '../wire/answers.ts';
import type { RunState } from '../wire/states.ts';
import { InstanceTable } from './InstanceTable.tsx';
import classes from './JobPage.module.css';
import { jobsWords } from './jobsWords.ts';
import { LogView } from './LogView.tsx';
import { MetricsBar } from './MetricsBar.tsx';
import { StateFilter } from './StateFilter.tsx';

export interface TaskPanelProps {
  readonly job: JobAddress;
  readonly view: TaskView;
  readonly run: TaskRun | undefined;
  /** The task as it was submitted. */
  readonly spec: DescribeJobSubmitInfoAnswer['Tasks'][number] | undefined;
}

/** The instances of one task over the log of one of them. */
export function TaskPanel({ job, view, run, spec }: TaskPanelProps) {
  const t = useWords(jobsWords);
  const states = useWords(stateWords);
  const { client } = useWorkbench();
  const [chosen, setChosen] = useState(0);
  const [shown, setShown] = useState<RunState | null>(null);
  const query = useQuery(taskQuery(client, job, view.TaskName, view.TaskState, 1000));
  const instances = (query.data?.TaskInstanceSet ?? []).toSorted(
    (a, b) => a.TaskInstanceIndex - b.TaskInstanceIndex,
  );
  const instance = instances.find((each) => each.TaskInstanceIndex === chosen) ?? instances[0];
  const reason = instance?.StateReason;
  return (
    <aside className={classes.panel} aria-label={view.TaskName}>
      <h2 className={classes.taskHead}>
        <StateMark state={view.TaskState} />
        <span className={classes.taskName}>{view.TaskName}</span>
        <span className={classes.taskState} data-token={stateToken[view.TaskState]}>
          {states(view.TaskState)}
        </span>
        <span className={classes.taskTime}>{run?.time}</span>
      </h2>
      <Tabs defaultValue="instances" className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="instances">{t('instances')}</Tabs.Tab>
          <Tabs.Tab value="submitted">{t('submittedJson')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="instances" className={classes.tabPanel}>
          {query.data === undefined ? null : (
            <div className={classes.metrics}>
              <MetricsBar metrics={query.data.TaskInstanceMetrics} label={t('instances')} />
              <StateFilter value={shown} onChange={setShown} metrics={query.data.TaskInstanceMetrics} />
            </div>
          )}
          <InstanceTable
            instances={instances.filter((each) => shown === null || each.TaskInstanceState === shown)}
            now={query.dataUpdatedAt}
            selected={instance?.TaskInstanceIndex ?? null}
            onSelect={setChosen}
          />
          {instances.length < (query.data?.TaskInstanceTotalCount ?? 0) ? (
            <p className={classes.reason}>
              {t('firstOf', { shown: instances.length, all: query.data?.TaskInstanceTotalCount ?? 0 })}
            </p>
          ) : null}
          {reason ? (
            <p className={classes.reason}>
              {t('reason')}: {reason}
            </p>
          ) : null}
          {instance === undefined ? null : (
            <LogView
              key={instance.TaskInstanceIndex}
              job={job}
              taskName={view.TaskName}
              index={instance.TaskInstanceIndex}
              state={instance.TaskInstanceState}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="submitted" className={classes.tabPanel}>
          {/* What scrolls is a tab stop, so that the keyboard can scroll it. */}
          <section className={classes.json} tabIndex={0} aria-label={t('submittedJson')}>
            {JSON.stringify(spec ?? {}, null, 2)}
          </section>
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
