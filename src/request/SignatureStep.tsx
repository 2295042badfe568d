import { Check, Copy } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import type { SignatureSteps } from '../wire/signature.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './Signature.module.css';
import { signatureWords } from './signatureWords.ts';
import { useCopy } from './useCopy.ts';

export interface SignatureStepProps {
  readonly step: SignatureSteps['steps'][number];
  /** From 1. */
  readonly number: number;
}

/** One step: what it is called, why it is there, and the text that it gives, to the byte. */
export function SignatureStep({ step, number }: SignatureStepProps) {
  const t = useWords(signatureWords);
  const language = useLanguage();
  const titleId = useId();
  const { copied, copy } = useCopy();
  const title = inLanguage(step.title, language);
  const lines = linesOf(step.text);
  return (
    <li className={classes.step} aria-labelledby={titleId}>
      <div className={classes.stepHead}>
        <span aria-hidden className={classes.number}>
          {number}
        </span>
        <h3 id={titleId} className={classes.stepTitle}>
          {title}
        </h3>
        <IconButton
          size={24}
          label={t('copyStep', { step: title })}
          icon={copied ? Check : Copy}
          onClick={() => void copy(step.text)}
        />
      </div>
      <p className={classes.explanation}>{inLanguage(step.explanation, language)}</p>
      <pre className={classes.text} data-lines={lines.length > 1 || undefined}>
        {lines.map(({ at, line }) => (
          <span key={at}>{line}</span>
        ))}
      </pre>
    </li>
  );
}

/** The lines with their line feeds, so that what is selected is the text itself. A line is known by its place alone. */
const linesOf = (text: string) => text.split(/(?<=\n)/).map((line, at) => ({ at, line }));
