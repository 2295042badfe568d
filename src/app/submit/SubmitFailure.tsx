import { Button } from '@mantine/core';
import { Unplug } from 'lucide-react';
import type { CallError } from '../../client/client.ts';
import type { Place } from '../../model/draft.ts';
import { FailedBox } from '../../ui/Banner.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { explainCode } from '../../wire/errors.ts';
import { inLanguage } from '../../wire/text.ts';
import classes from './SubmitPopover.module.css';
import { skewText } from './skewText.ts';
import { submitWords } from './submitWords.ts';

interface SubmitFailureProps {
  readonly error: CallError;
  /** Where the refusal points, when it points somewhere. */
  readonly place: Place | undefined;
  readonly onLeave: (place: Place) => void;
}

/** The code as the service gave it, what it means, what to do, and the RequestId where there is one. */
export function SubmitFailure({ error, place, onLeave }: SubmitFailureProps) {
  const t = useWords(submitWords);
  const language = useLanguage();
  const explained = explainCode(error.code);
  return (
    <FailedBox
      icon={Unplug}
      title={
        explained === undefined
          ? t(error.answered ? 'failed' : 'unsure')
          : inLanguage(explained.meaning, language)
      }
      action={
        place === undefined ? null : (
          <Button size="compact-xs" variant="default" onClick={() => onLeave(place)}>
            {t('goToField')}
          </Button>
        )
      }
    >
      {explained === undefined ? null : <p>{inLanguage(explained.advice, language)}</p>}
      {error.clockSkew === undefined ? null : <p>{inLanguage(skewText(error.clockSkew), language)}</p>}
      {error.answered ? null : <p>{t('unsureHint')}</p>}
      <p className={`mono ${classes.code}`}>
        {error.code}: {error.message}
      </p>
      {error.requestId === undefined ? null : (
        <p className={`mono ${classes.code}`}>{t('requestId', { id: error.requestId })}</p>
      )}
    </FailedBox>
  );
}
