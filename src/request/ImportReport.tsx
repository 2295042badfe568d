import { CircleCheck, CircleX, FileText, TriangleAlert, WandSparkles } from 'lucide-react';
import type { Decoded, Note } from '../exchange/decode.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage, type Text } from '../wire/text.ts';
import { ImportFixes, type ImportFixesProps } from './ImportFixes.tsx';
import { ImportNotes } from './ImportNotes.tsx';
import classes from './ImportReport.module.css';
import type { ImportSummary } from './importSummary.ts';
import { importWords } from './importWords.ts';
import { ReportSection } from './ReportSection.tsx';

export interface ImportReportProps {
  readonly decoded: Decoded;
  readonly isEmpty: boolean;
  readonly refused: Text | undefined;
  readonly summary: ImportSummary | undefined;
  /** Dependences that adding would leave out. */
  readonly unmet: number;
  readonly onGoTo: (line: number, column: number) => void;
  /** Entities of HTML are to be read, or to be kept. */
  readonly onEntities: (wanted: 'decoded' | 'kept') => void;
  readonly fixing: ImportFixesProps;
}

/** What the text is read as: found, to check, repaired, lost; or why it is no request and where that shows. */
export function ImportReport(props: ImportReportProps) {
  const { decoded, isEmpty, refused, summary, unmet, onGoTo, onEntities, fixing } = props;
  const t = useWords(importWords);
  const language = useLanguage();
  return (
    <section className={classes.report} aria-label={t('report')}>
      <div role="status">
        {refused !== undefined ? (
          <ReportSection tone="fail" icon={CircleX} isFilled title={t('notRead')}>
            <p>{inLanguage(refused, language)}</p>
            <p className={classes.hint}>{t('draftStays')}</p>
          </ReportSection>
        ) : isEmpty ? (
          <ReportSection tone="plain" icon={FileText} title={t('nothingYet')}>
            <p className={classes.hint}>{t('nothingYetHint')}</p>
          </ReportSection>
        ) : decoded.ok ? (
          summary && <Found summary={summary} />
        ) : (
          <ReportSection tone="fail" icon={CircleX} isFilled title={t('notRead')}>
            <p>
              <button
                type="button"
                className={classes.goTo}
                onClick={() => onGoTo(decoded.line, decoded.column)}
              >
                {t('stopped', { line: decoded.line, column: decoded.column })}
              </button>
              {language === 'zh-CN' ? '：' : ': '}
              {inLanguage(decoded.message, language)}
            </p>
            <p className={classes.hint}>{t('draftStays')}</p>
          </ReportSection>
        )}
      </div>
      {decoded.ok && summary && refused === undefined ? (
        <>
          <ImportFixes {...fixing} />
          <Details notes={decoded.notes} values={summary.values} {...{ unmet, onGoTo, onEntities }} />
        </>
      ) : null}
    </section>
  );
}

function Found({ summary }: { readonly summary: ImportSummary }) {
  const t = useWords(importWords);
  return (
    <ReportSection tone="ok" icon={CircleCheck} isFilled title={t('read')}>
      <p className={classes.facts}>
        <b>{summary.jobName || t('unnamed')}</b>
        <span>{t('tasks', { count: summary.tasks })}</span>
        <span>{t('dependences', { count: summary.dependences })}</span>
        <span>{t('instances', { count: summary.instances })}</span>
        {summary.where === '' ? null : <code>{summary.where}</code>}
      </p>
    </ReportSection>
  );
}

function Details(props: {
  readonly notes: readonly Note[];
  readonly values: number;
  readonly unmet: number;
  readonly onGoTo: (line: number, column: number) => void;
  readonly onEntities: (wanted: 'decoded' | 'kept') => void;
}) {
  const { notes, values, unmet, onGoTo, onEntities } = props;
  const t = useWords(importWords);
  const toCheck = notes.filter(({ severity }) => severity === 'check');
  const repaired = notes.filter(({ severity }) => severity === 'repaired');
  const lost = notes.filter((note) => note.lost).length;
  return (
    <>
      {toCheck.length + unmet === 0 ? null : (
        <ReportSection
          tone="warn"
          icon={TriangleAlert}
          title={t('toCheck')}
          count={toCheck.length + (unmet > 0 ? 1 : 0)}
        >
          <ImportNotes notes={toCheck} onGoTo={onGoTo} onEntities={onEntities} />
          {unmet > 0 ? <p className={classes.hint}>{t('unmet', { count: unmet })}</p> : null}
        </ReportSection>
      )}
      {repaired.length === 0 ? null : (
        <ReportSection tone="accent" icon={WandSparkles} title={t('repaired')} count={repaired.length}>
          <ImportNotes notes={repaired} onGoTo={onGoTo} onEntities={onEntities} />
        </ReportSection>
      )}
      {lost === 0 ? (
        <ReportSection tone="ok" icon={CircleCheck} title={t('nothingLost')}>
          <p className={classes.hint}>{t('allThere', { count: values })}</p>
        </ReportSection>
      ) : (
        <ReportSection tone="warn" icon={TriangleAlert} title={t('lost', { count: lost })}>
          <p className={classes.hint}>{t('lostHint')}</p>
        </ReportSection>
      )}
    </>
  );
}
