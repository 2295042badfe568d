import { Cloud, Laptop } from 'lucide-react';
import { Link } from 'react-router';
import type { Where } from '../client/queries.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { StateChip } from '../ui/StateMark.tsx';
import { formatDuration, formatInstant } from '../ui/time.ts';
import type { JobView } from '../wire/answers.ts';
import { zoneName } from '../wire/regions.ts';
import { isEnded } from '../wire/states.ts';
import { inLanguage } from '../wire/text.ts';
import { JobMenu } from './JobMenu.tsx';
import classes from './JobsPage.module.css';
import { jobLink } from './jobLinks.ts';
import { jobsWords } from './jobsWords.ts';
import { MetricsBar } from './MetricsBar.tsx';
import { totalOf } from './taskRuns.ts';

/** One job of the list, 48 px high. `now` is the time of the answer, in milliseconds. */
export function JobRow({ job, where, now }: { job: JobView; where: Where; now: number }) {
  const t = useWords(jobsWords);
  const language = useLanguage();
  const name = job.JobName || t('unnamed');
  const address = { ...where, jobId: job.JobId };
  const metrics = job.TaskMetrics;
  const all = totalOf(metrics);
  const created = Date.parse(job.CreateTime ?? '');
  const end = isEnded(job.JobState) ? Date.parse(job.EndTime ?? '') : now;
  const zone = job.Placement?.Zone;
  return (
    <tr className={classes.row}>
      <td>
        <StateChip state={job.JobState} />
      </td>
      <td>
        <Link className={classes.name} to={jobLink(address)}>
          {name}
        </Link>
        <div className={classes.id}>{job.JobId}</div>
      </td>
      <td>
        <div className={classes.done}>
          {t('doneOf', { done: metrics.SucceedCount + metrics.FailedCount, all })}
          {metrics.FailedCount > 0 ? (
            <span className={classes.failed}>{t('failedCount', { count: metrics.FailedCount })}</span>
          ) : null}
        </div>
        <MetricsBar metrics={metrics} label={t('tasksDone')} />
      </td>
      <td>
        <div className={classes.target} data-target={where.target}>
          {where.target === 'local' ? <Laptop aria-hidden size={16} /> : <Cloud aria-hidden size={16} />}
          <div>
            <div>{t(where.target)}</div>
            {zone ? <div className={classes.zone}>{inLanguage(zoneName(zone), language)}</div> : null}
          </div>
        </div>
      </td>
      <td className={classes.number}>
        {Number.isNaN(created) ? '–' : formatInstant(created, { language, now })}
      </td>
      <td className={classes.right}>
        {Number.isNaN(created) || Number.isNaN(end) ? '–' : formatDuration(end - created, language)}
      </td>
      <td className={classes.right}>
        <JobMenu job={address} name={name} state={job.JobState} />
      </td>
    </tr>
  );
}
