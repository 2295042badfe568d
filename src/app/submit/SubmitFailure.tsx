import { Unplug } from 'lucide-react';
import type { CallError } from '../../client/client.ts';
import { FailedBox } from '../../ui/Banner.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { explainCode } from '../../wire/errors.ts';
import { inLanguage } from '../../wire/text.ts';
import classes from './SubmitPopover.module.css';
import { submitWords } from './submitWords.ts';

/** The code as the service gave it, what it means, what to do, and the RequestId where there is one. */
export function SubmitFailure({ error }: { error: CallError }) {
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
    >
      {explained === undefined ? null : <p>{inLanguage(explained.advice, language)}</p>}
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
