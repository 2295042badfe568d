import { Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { CircleX, FileText } from 'lucide-react';
import { signatureVerdictQuery } from '../client/queries.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { longestRefused } from '../wire/signature.ts';
import { ReportSection } from './ReportSection.tsx';
import classes from './Signature.module.css';
import { SignatureVerdict } from './SignatureVerdict.tsx';
import { type Moment, readSeconds } from './signatureTime.ts';
import { signatureWords } from './signatureWords.ts';

export interface SignatureWhyProps {
  readonly text: string;
  readonly refusedAt: Moment;
  readonly onText: (text: string) => void;
}

/** A refused request on the left, the step at which its signature went wrong on the right. */
export function SignatureWhy({ text, refusedAt, onText }: SignatureWhyProps) {
  const t = useWords(signatureWords);
  const { client } = useWorkbench();
  const [settled] = useDebouncedValue(text, 250);
  const isEmpty = text.trim() === '';
  const isTooLong = text.length > longestRefused;
  const seconds = refusedAt.mode === 'now' ? undefined : readSeconds(refusedAt.text);
  const { data, error, isPlaceholderData } = useQuery({
    ...signatureVerdictQuery(client, { text: settled, refusedAt: seconds }),
    enabled:
      settled.trim() !== '' &&
      settled.length <= longestRefused &&
      (refusedAt.mode === 'now' || seconds !== undefined),
  });
  const refusal = isTooLong ? t('tooLong') : error?.message;
  return (
    <div className={classes.why}>
      <div className={classes.paste}>
        <Textarea
          label={t('refused')}
          description={t('refusedHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          classNames={{
            root: classes.pasteField ?? '',
            wrapper: classes.pasteWrapper ?? '',
            input: classes.pasteText ?? '',
          }}
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <section
        className={classes.verdict}
        aria-label={t('verdict')}
        aria-busy={isPlaceholderData}
        // There is nothing in it to go to, and without that no key scrolls it.
        tabIndex={0}
      >
        <div role="status">
          {isEmpty ? (
            <ReportSection tone="plain" icon={FileText} title={t('nothingYet')}>
              <p className={classes.hint}>{t('nothingYetHint')}</p>
            </ReportSection>
          ) : refusal !== undefined ? (
            <ReportSection tone="fail" icon={CircleX} isFilled title={t('notChecked')}>
              <p>{refusal}</p>
            </ReportSection>
          ) : data === undefined ? null : (
            <SignatureVerdict verdict={data} />
          )}
        </div>
      </section>
    </div>
  );
}
