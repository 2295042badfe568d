import { Input } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../ui/i18n.ts';
import { Segmented } from '../ui/Segmented.tsx';
import classes from './Signature.module.css';
import { type Moment, readSeconds, utcText } from './signatureTime.ts';
import { signatureWords } from './signatureWords.ts';

export interface SignatureMomentProps {
  readonly label: string;
  /** The names of the two choices. */
  readonly words: { readonly now: string; readonly set: string };
  readonly value: Moment;
  /** What a time that is set begins with. */
  readonly suggested: string;
  readonly onChange: (moment: Moment) => void;
}

/** The clock, or a time in Unix seconds, which is shown in UTC as well. */
export function SignatureMoment({ label, words, value, suggested, onChange }: SignatureMomentProps) {
  const t = useWords(signatureWords);
  const noteId = useId();
  const seconds = value.mode === 'set' ? readSeconds(value.text) : undefined;
  return (
    <span className={classes.moment}>
      <Segmented
        compact
        fit
        label={label}
        value={value.mode}
        options={[
          { value: 'now', label: words.now },
          { value: 'set', label: words.set },
        ]}
        onChange={(mode) => onChange(mode === 'now' ? { mode } : { mode, text: suggested })}
      />
      {value.mode === 'set' ? (
        <>
          <Input
            size="xs"
            className={classes.seconds ?? ''}
            aria-label={t('seconds')}
            aria-describedby={noteId}
            withAria={false}
            aria-invalid={seconds === undefined}
            error={seconds === undefined}
            inputMode="numeric"
            autoComplete="off"
            value={value.text}
            onChange={(event) => onChange({ mode: 'set', text: event.currentTarget.value })}
          />
          <span id={noteId} className={classes.utc} data-bad={seconds === undefined || undefined}>
            {seconds === undefined ? t('badSeconds') : utcText(seconds)}
          </span>
        </>
      ) : null}
    </span>
  );
}
