import { lazy } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { jobAddressOf } from '../jobs/jobLinks.ts';
import { OpenDraftContext } from '../jobs/openDraft.ts';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import { Face } from './Face.tsx';
import classes from './Shell.module.css';
import { useServices } from './services.tsx';
import { useDrafts } from './useDrafts.ts';

const JobsPage = lazy(async () => ({ default: (await import('../jobs/JobsPage.tsx')).JobsPage }));
const JobPage = lazy(async () => ({ default: (await import('../jobs/JobPage.tsx')).JobPage }));
const RunGraph = lazy(async () => ({ default: (await import('../canvas/RunGraph.tsx')).RunGraph }));

export function JobsRoute() {
  const t = useWords(appWords);
  return (
    <OpenDraftContext value={useDrafts().openNew}>
      <div className={classes.jobs}>
        <Face isPage name={t('jobs')}>
          <JobsPage />
        </Face>
      </div>
    </OpenDraftContext>
  );
}

/** The job page asks for a graph, and the canvas draws it: the two rooms do not know each other. */
export function JobRoute() {
  const t = useWords(appWords);
  const { jobId = '' } = useParams();
  const [search] = useSearchParams();
  const { boards } = useServices();
  return (
    <OpenDraftContext value={useDrafts().openNew}>
      <div className={classes.jobs}>
        <Face isPage key={jobId} name={t('jobs')}>
          <JobPage
            job={jobAddressOf(jobId, search)}
            boardOf={boards.of}
            renderGraph={(graph) => (
              <Face name={t('canvas')}>
                <RunGraph {...graph} />
              </Face>
            )}
          />
        </Face>
      </div>
    </OpenDraftContext>
  );
}
