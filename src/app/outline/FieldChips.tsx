import { Tooltip } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { type Finding, plainFields, toggleField, toggleWithProblems } from '../../ui/finding.ts';
import { useWords } from '../../ui/i18n.ts';
import { tooltipDelay } from '../../ui/useHovered.ts';
import classes from './Find.module.css';
import { outlineWords } from './outlineWords.ts';

/** Where words are looked for. */
export function FieldChips({ text, fields, withProblems }: Omit<Finding, 'options'>) {
  const t = useWords(outlineWords);
  return (
    <>
      <fieldset className={classes.chips}>
        <legend className="visually-hidden">{t('options')}</legend>
        {plainFields.map((field) => (
          <button
            key={field}
            type="button"
            className={classes.chip}
            aria-pressed={fields.includes(field)}
            onClick={() => toggleField(field)}
          >
            {t(field)}
          </button>
        ))}
        <Tooltip label={t('withProblems')} openDelay={tooltipDelay}>
          <button
            type="button"
            className={classes.chip}
            data-icon
            aria-label={t('withProblems')}
            aria-pressed={withProblems}
            onClick={toggleWithProblems}
          >
            <CircleAlert aria-hidden size={14} />
          </button>
        </Tooltip>
      </fieldset>
      {text === '' ? <p className={classes.hint}>{t('findHint')}</p> : null}
    </>
  );
}
