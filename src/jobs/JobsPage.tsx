import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, RefreshCw, Search, Unplug } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type JobFilter, jobsPerPage, jobsQuery } from '../client/queries.ts';
import { draftRegion } from '../model/request.ts';
import { FailedBox } from '../ui/Banner.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { formatInstant } from '../ui/time.ts';
import { useDraft, useView, useWorkbench } from '../ui/workbench.tsx';
import { JobRow } from './JobRow.tsx';
import classes from './JobsPage.module.css';
import { jobsWords } from './jobsWords.ts';
import { StateFilter } from './StateFilter.tsx';

const noFilter: JobFilter = { name: '', state: null, offset: 0 };

/** The jobs of the chosen target, newest first. */
export function JobsPage() {
  const t = useWords(jobsWords);
  const language = useLanguage();
  const { client } = useWorkbench();
  const target = useView((state) => state.target);
  const region = useDraft((state) => draftRegion(state.draft)) ?? 'ap-guangzhou';
  const where = { target, region };
  const [filter, setFilter] = useState(noFilter);
  const query = useQuery(jobsQuery(client, where, filter));
  const jobs = query.data?.JobSet ?? [];
  const total = query.data?.TotalCount ?? 0;
  const now = query.dataUpdatedAt;
  const filtered = filter.name.trim() !== '' || filter.state !== null;
  // Where the last job of the last page has been deleted, the one before it is the last.
  const last = Math.max(0, Math.ceil(total / jobsPerPage) - 1) * jobsPerPage;
  if (query.isSuccess && !query.isPlaceholderData && filter.offset > last)
    setFilter({ ...filter, offset: last });
  const seen = now === 0 ? '' : formatInstant(now, { language, now });

  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <h1 className={classes.title}>
          {t('title')} <span className={classes.count}>{total}</span>
        </h1>
        {seen === '' ? null : (
          <span className={classes.seen}>
            <RefreshCw aria-hidden size={14} /> {t(query.isError ? 'lastSeen' : 'updated', { when: seen })}
          </span>
        )}
      </header>
      <div className={classes.filters}>
        <TextInput
          className={classes.find}
          aria-label={t('find')}
          placeholder={t('find')}
          leftSection={<Search aria-hidden size={16} />}
          value={filter.name}
          onChange={(event) => setFilter({ ...filter, name: event.currentTarget.value, offset: 0 })}
        />
        <StateFilter value={filter.state} onChange={(state) => setFilter({ ...filter, state, offset: 0 })} />
      </div>
      {query.isError ? (
        <div className={classes.notice}>
          <FailedBox
            icon={Unplug}
            title={t('listFailed')}
            action={
              <Button variant="default" onClick={() => query.refetch()}>
                {t('tryAgain')}
              </Button>
            }
          >
            {query.error.message} {t('nothingLost')}
          </FailedBox>
        </div>
      ) : null}
      <div className={classes.scroll}>
        {query.isPending ? <SkeletonRows rows={6} height={48} /> : null}
        {query.isSuccess && jobs.length === 0 ? (
          <div className={classes.empty}>
            <h2>{t(filtered ? 'noMatch' : 'none')}</h2>
            {filtered ? (
              <Button variant="default" onClick={() => setFilter(noFilter)}>
                {t('clearFilters')}
              </Button>
            ) : (
              <>
                <p>{t('noneHint')}</p>
                <Button component={Link} to="/">
                  {t('compose')}
                </Button>
              </>
            )}
          </div>
        ) : null}
        {jobs.length === 0 ? null : (
          <table className={classes.table} data-stale={query.isError || undefined}>
            <thead>
              <tr>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('job')}</th>
                <th scope="col">{t('tasksDone')}</th>
                <th scope="col">{t('target')}</th>
                <th scope="col">{t('submitted')}</th>
                <th scope="col" className={classes.right}>
                  {t('duration')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {jobs.map((job) => (
                <JobRow key={job.JobId} job={job} where={where} now={now} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {total === 0 ? null : (
        <footer className={classes.foot}>
          <span>{t('range', { from: filter.offset + 1, to: filter.offset + jobs.length, all: total })}</span>
          <span className={classes.pages}>
            <IconButton
              label={t('previousPage')}
              icon={ChevronLeft}
              disabled={filter.offset === 0}
              onClick={() => setFilter({ ...filter, offset: Math.max(0, filter.offset - jobsPerPage) })}
            />
            <IconButton
              label={t('nextPage')}
              icon={ChevronRight}
              disabled={filter.offset + jobs.length >= total}
              onClick={() => setFilter({ ...filter, offset: filter.offset + jobsPerPage })}
            />
          </span>
        </footer>
      )}
    </main>
  );
}
