import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { logText } from '../client/logText.ts';
import { type JobAddress, taskLogQuery } from '../client/queries.ts';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useWorkbench } from '../ui/workbench.tsx';
import type { RunState } from '../wire/states.ts';
import { jobsWords } from './jobsWords.ts';
import classes from './LogView.module.css';

export interface LogViewProps {
  readonly job: JobAddress;
  readonly taskName: string;
  readonly index: number;
  readonly state: RunState;
}

type Stream = 'stdout' | 'stderr';

/** stdout or stderr of one instance, as much as the service gives. */
export function LogView({ job, taskName, index, state }: LogViewProps) {
  const t = useWords(jobsWords);
  const { client } = useWorkbench();
  const [stream, setStream] = useState<Stream>('stdout');
  const query = useQuery(taskLogQuery(client, job, taskName, index, state));
  const log = query.data?.TaskInstanceLogSet.find((each) => each.TaskInstanceIndex === index);
  const text = logText(stream === 'stdout' ? log?.StdoutLog : log?.StderrLog);
  const lines =
    text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line, at) => ({ line, number: at + 1 }));
  const path = stream === 'stdout' ? log?.StdoutRedirectPath : log?.StderrRedirectPath;
  const file = stream === 'stdout' ? log?.StdoutRedirectFileName : log?.StderrRedirectFileName;
  return (
    <section className={classes.view} aria-label={`${t('log')}, ${t('ofInstance', { index })}`}>
      <header className={classes.head}>
        <h3 className={classes.title}>{t('log')}</h3>
        <span className={classes.which}>{t('ofInstance', { index })}</span>
        <Segmented<Stream>
          label={t('stream')}
          value={stream}
          onChange={setStream}
          compact
          fit
          options={[
            { value: 'stdout', label: 'stdout' },
            { value: 'stderr', label: 'stderr' },
          ]}
        />
      </header>
      {/* Newest at the bottom and kept there: reversed columns scroll from the end without a script. */}
      <div className={classes.scroll} tabIndex={0} role="log" aria-label={stream} aria-live="off">
        {query.isError ? <p className={classes.none}>{query.error.message}</p> : null}
        {lines.length === 0 && !query.isError ? <p className={classes.none}>{t('logEmpty')}</p> : null}
        <ol className={classes.lines}>
          {lines.map(({ line, number }) => (
            <li key={number}>{line}</li>
          ))}
        </ol>
      </div>
      <footer className={classes.foot}>
        <Info aria-hidden size={14} />
        <span>
          {t('logLimit')} {path ? t('logStored', { path: `${path}${file ?? ''}` }) : null}
        </span>
      </footer>
    </section>
  );
}
