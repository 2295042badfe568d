import { CircleAlert } from 'lucide-react';
import { getAt } from '../../model/lens.ts';
import { jobName } from '../../model/request.ts';
import type { Ready } from '../../store/submitDraft.ts';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { regionOfZone, zoneName } from '../../wire/regions.ts';
import type { Status } from '../../wire/status.ts';
import { inLanguage } from '../../wire/text.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

export interface SubmitSummaryProps {
  readonly ready: Ready;
  readonly status: Status | undefined;
  /** Called when the person goes to look at something behind the popover. */
  readonly onLeave: () => void;
}

/** What, where, as whom, and what was warned of. */
export function SubmitSummary({ ready, status, onLeave }: SubmitSummaryProps) {
  const { draft, target, region } = ready;
  const t = useWords(submitWords);
  const language = useLanguage();
  const { view } = useWorkbench();
  const problems = useDraft((state) => state.problems);
  const name = jobName(draft.header);
  const zone = getAt(draft.header, ['Placement', 'Zone']);
  const instances = draft.tasks.reduce((sum, { spec }) => sum + countOf(spec.TaskInstanceNum), 0);
  const warnings = problems.filter(
    ({ severity, code }) => severity === 'warning' && code !== 'UnknownParameter',
  );
  const credentials = status?.tencent.credentials;
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('job')}</dt>
        <dd>
          <b>{name || t('unnamed')}</b>
          <span>
            {t('tasks', { count: draft.tasks.length })}
            {language === 'en' ? ', ' : '，'}
            {t('instances', { count: instances })}
          </span>
        </dd>
        <dt>{t('region')}</dt>
        <dd>
          <b>{typeof zone === 'string' ? inLanguage(zoneName(zone), language) : region}</b>
          <span className="mono">{typeof zone === 'string' ? zone : ''}</span>
          {typeof zone === 'string' && regionOfZone(zone) === region ? null : (
            <span className="mono">{region}</span>
          )}
        </dd>
        {target === 'tencent' && credentials ? (
          <>
            <dt>{t('account')}</dt>
            <dd>
              <span className={`mono ${classes.key}`}>{credentials.secretId}</span>
              <span>
                {credentials.source === 'environment'
                  ? t('fromEnvironment')
                  : t('from', { source: credentials.source })}
              </span>
            </dd>
          </>
        ) : null}
      </dl>
      {target === 'tencent' && credentials === null ? (
        <p className={classes.note} data-tone="fail">
          <CircleAlert aria-hidden size={16} />
          {t('noKey')}
        </p>
      ) : null}
      {warnings[0] === undefined ? null : (
        <p className={classes.note}>
          <SeverityMark severity="warning" />
          <span className={classes.grow}>
            {t('warnings', { count: warnings.length })} {inLanguage(warnings[0].message, language)}
          </span>
          <button
            type="button"
            className={classes.link}
            onClick={() => {
              onLeave();
              view.openDrawer('problems');
            }}
          >
            {t('show')}
          </button>
        </p>
      )}
    </>
  );
}

/** A task without a number of instances has one. */
const countOf = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 1);
