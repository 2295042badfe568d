import type { Note } from '../exchange/decode.ts';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './ImportReport.module.css';
import { importWords } from './importWords.ts';

/** More than these are not read one by one. */
const most = 200;

/** Notes with their lines; the number of a line leads to it. */
export function ImportNotes({
  notes,
  onGoTo,
  onEntities,
}: {
  readonly notes: readonly Note[];
  readonly onGoTo: (line: number, column: number) => void;
  readonly onEntities: (wanted: 'decoded' | 'kept') => void;
}) {
  const t = useWords(importWords);
  const language = useLanguage();
  return (
    <ul className={classes.notes}>
      {notes.slice(0, most).map(({ line, column = 1, message, severity, choice }) => (
        <li key={`${line} ${column} ${message.en}`} className={classes.note}>
          <button
            type="button"
            className={classes.line}
            aria-label={t('goToLine', { line })}
            onClick={() => onGoTo(line, column)}
          >
            <span>{line}</span>
          </button>
          <span>
            {inLanguage(message, language)}
            {choice === 'entities' && (
              <button
                type="button"
                className={classes.other}
                onClick={() => onEntities(severity === 'check' ? 'decoded' : 'kept')}
              >
                {t(severity === 'check' ? 'readEntities' : 'keepEntities')}
              </button>
            )}
          </span>
        </li>
      ))}
      {notes.length > most ? <li className={classes.hint}>+{notes.length - most}</li> : null}
    </ul>
  );
}
