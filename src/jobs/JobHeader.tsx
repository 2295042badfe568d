import { Button, CopyButton } from '@mantine/core';
import { ArrowLeft, Check, CircleX, Copy, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { JobAddress } from '../client/queries.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { StateChip } from '../ui/StateMark.tsx';
import { formatDuration, formatInstant } from '../ui/time.ts';
import type { DescribeJobAnswer } from '../wire/answers.ts';
import { isEnded } from '../wire/states.ts';
import { JobMenu } from './JobMenu.tsx';
import classes from './JobPage.module.css';
import { jobsWords } from './jobsWords.ts';
import { MetricsBar } from './MetricsBar.tsx';
import { TerminateDialog } from './TerminateDialog.tsx';
import { totalOf } from './taskRuns.ts';
import { useJobActions } from './useJobActions.ts';

/** The head of the job page, 64 px: what it is, how far it is, and what can be done with it. */
export function JobHeader({ job, answer, now }: { job: JobAddress; answer: DescribeJobAnswer; now: number }) {
  const t = useWords(jobsWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const actions = useJobActions();
  const [asking, setAsking] = useState(false);
  const name = answer.JobName || t('unnamed');
  const metrics = answer.TaskInstanceMetrics;
  const created = Date.parse(answer.CreateTime ?? '');
  const end = isEnded(answer.JobState) ? Date.parse(answer.EndTime ?? '') : now;
  const terminating = answer.NextAction === 'TERMINATING';
  const open = !isEnded(answer.JobState) || answer.JobState === 'FAILED_INTERRUPTED';
  return (
    <header className={classes.head}>
      <IconButton label={t('back')} icon={ArrowLeft} onClick={() => navigate('/jobs')} />
      <div className={classes.identity}>
        <h1 className={classes.name}>
          <span className={classes.nameText}>{name}</span> <StateChip state={answer.JobState} />
        </h1>
        <div className={classes.facts}>
          <CopyButton value={job.jobId}>
            {({ copied, copy }) => (
              <button
                type="button"
                className={classes.copy}
                onClick={copy}
                aria-label={`${t('copyId')}: ${job.jobId}`}
              >
                <code>{job.jobId}</code>
                {copied ? <Check aria-hidden size={12} /> : <Copy aria-hidden size={12} />}
              </button>
            )}
          </CopyButton>
          {answer.Zone ? <span>{answer.Zone}</span> : null}
          {answer.Priority == null ? null : <span>{t('priority', { priority: answer.Priority })}</span>}
          {Number.isNaN(created) ? null : (
            <span>{t('started', { when: formatInstant(created, { language, now }) })}</span>
          )}
        </div>
      </div>
      <div className={classes.progress}>
        <div className={classes.progressText}>
          <span>
            {t('instancesDone', { done: metrics.SucceedCount + metrics.FailedCount, all: totalOf(metrics) })}
          </span>
          {metrics.FailedCount > 0 ? <span>{t('failedCount', { count: metrics.FailedCount })}</span> : null}
        </div>
        <MetricsBar metrics={metrics} label={t('instances')} />
      </div>
      {Number.isNaN(created) || Number.isNaN(end) ? null : (
        <div className={classes.figure}>
          <span>{t('elapsed')}</span>
          <strong>{formatDuration(end - created, language)}</strong>
        </div>
      )}
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<Copy aria-hidden size={16} />}
          onClick={() => actions.toDraft(job, name)}
        >
          {t('toDraft')}
        </Button>
        {answer.JobState === 'FAILED' ? (
          <Button
            variant="default"
            leftSection={<RotateCcw aria-hidden size={16} />}
            onClick={() => actions.retry(job, name)}
          >
            {t('retry')}
          </Button>
        ) : null}
        {open ? (
          <Button
            variant="danger"
            leftSection={<CircleX aria-hidden size={16} />}
            disabled={terminating}
            onClick={() => setAsking(true)}
          >
            {t(terminating ? 'terminating' : 'terminate')}
          </Button>
        ) : (
          <JobMenu job={job} name={name} state={answer.JobState} onRemoved={() => navigate('/jobs')} />
        )}
      </div>
      <TerminateDialog opened={asking} job={job} name={name} onClose={() => setAsking(false)} />
    </header>
  );
}
