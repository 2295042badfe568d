import { Button } from '@mantine/core';
import { useId } from 'react';
import { jobName } from '../model/request.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useDraft } from '../ui/workbench.tsx';
import type { Language } from '../wire/text.ts';
import classes from './ImportDialog.module.css';
import type { ImportSummary } from './importSummary.ts';
import { importWords } from './importWords.ts';

export type ImportChoice = 'add' | 'new' | 'replace';
/** Why it was not taken over. */
export type ImportFailure = 'loop' | 'refused' | 'unsaved';

export interface ImportFootProps {
  /** undefined: the text is no request, and there is nothing to choose. */
  readonly summary: ImportSummary | undefined;
  readonly chosen: ImportChoice;
  readonly failure: ImportFailure | undefined;
  readonly onChoose: (choice: ImportChoice) => void;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** What to do with the text, and doing it. */
export function ImportFoot({ summary, chosen, failure, onChoose, onCancel, onConfirm }: ImportFootProps) {
  const t = useWords(importWords);
  const language = useLanguage();
  const group = useId();
  const job = useDraft(({ draft }) => jobName(draft.header)) || t('thisJob');
  const count = summary?.tasks ?? 0;
  const names = summary?.taskNames ?? [];
  const shownNames =
    names.length === count && count > 0 && count <= 3 ? listed(names, language) : t('addedTasks', { count });
  const choices = [
    {
      value: 'add',
      note:
        count === 0 && summary !== undefined ? t('noTasks') : t('addNote', { names: shownNames, job, count }),
      off: count === 0,
    },
    { value: 'new', note: t('newNote', { job }), off: summary === undefined },
    { value: 'replace', note: t('replaceNote', { job }), off: summary === undefined },
  ] as const;
  // Without a task there is nothing to add.
  const effective = chosen === 'add' && count === 0 ? 'replace' : chosen;
  return (
    <div className={classes.foot}>
      <div role="radiogroup" aria-label={t('choice')} className={classes.choices}>
        {choices.map(({ value, note, off }) => (
          <label key={value} className={classes.choice} data-off={off || undefined}>
            <input
              type="radio"
              name={group}
              className={classes.radio}
              checked={!off && value === effective}
              disabled={off}
              aria-describedby={`${group}-${value}`}
              aria-label={t(value)}
              onChange={() => onChoose(value)}
            />
            <span className={classes.choiceTitle}>{t(value)}</span>
            <span id={`${group}-${value}`} className={classes.choiceNote}>
              {summary === undefined ? null : note}
            </span>
          </label>
        ))}
      </div>
      <div className={classes.actions}>
        {failure === undefined ? (
          <span className={classes.privacy}>{t('stays')}</span>
        ) : (
          <span role="alert" className={classes.failure}>
            {t(failure)}
          </span>
        )}
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          disabled={summary === undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          rightSection={<Kbd keys="mod+Enter" on="fill" />}
          onClick={onConfirm}
        >
          {effective === 'add' ? t('doAdd', { count }) : t(effective)}
        </Button>
      </div>
    </div>
  );
}

const english = new Intl.ListFormat('en', { type: 'conjunction' });

/** Not by the rules of Intl in Chinese, which put no blank between a name and 和. */
const listed = (names: readonly string[], language: Language): string =>
  language === 'zh-CN' ? names.join('、') : english.format(names);
