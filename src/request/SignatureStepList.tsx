import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import type { Problem } from '../model/problem.ts';
import { FailedBox } from '../ui/Banner.tsx';
import { useWords } from '../ui/i18n.ts';
import { SkeletonRows } from '../ui/Skeleton.tsx';
import { useDraft } from '../ui/workbench.tsx';
import type { SignatureSteps } from '../wire/signature.ts';
import classes from './Signature.module.css';
import { SignatureStep } from './SignatureStep.tsx';
import { utcText } from './signatureTime.ts';
import { signatureWords } from './signatureWords.ts';

export interface SignatureStepListProps {
  readonly signature: UseQueryResult<SignatureSteps>;
  readonly isMadeUp: boolean;
  readonly onMadeUp: () => void;
}

/** Members that the person is asked about before they are sent. */
const countUnknown = (problems: readonly Problem[]): number =>
  problems.filter(({ code, from }) => code === 'UnknownParameter' && from === undefined).length;

/** The signature step by step, or why there is none and what helps. */
export function SignatureStepList({ signature, isMadeUp, onMadeUp }: SignatureStepListProps) {
  const t = useWords(signatureWords);
  const unknown = useDraft((state) => countUnknown(state.problems));
  const { data, error, isPlaceholderData, refetch } = signature;
  if (error !== null) {
    return (
      <div className={classes.failed}>
        <FailedBox
          icon={KeyRound}
          title={t('notSigned')}
          action={
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => (isMadeUp ? void refetch() : onMadeUp())}
            >
              {t(isMadeUp ? 'tryAgain' : 'useMadeUp')}
            </Button>
          }
        >
          {error.message}
        </FailedBox>
      </div>
    );
  }
  if (data === undefined) return <SkeletonRows rows={4} height={40} />;
  return (
    <div className={classes.scroll} aria-busy={isPlaceholderData}>
      <p className={classes.caption}>
        {t('signedFor')} <code>{data.host}</code> {t('signedWith')} <code>{data.secretId}</code>{' '}
        {t('signedAtTime')} <code>{data.timestamp}</code> ({utcText(data.timestamp)})
        <span className={classes.note}>{t('ownToken')}</span>
        {unknown === 0 ? null : (
          <span className={classes.note}>{t('unknownMembers', { count: unknown })}</span>
        )}
      </p>
      <ol className={classes.steps} aria-label={t('stepList')}>
        {data.steps.map((step, at) => (
          <SignatureStep key={step.step} step={step} number={at + 1} />
        ))}
      </ol>
    </div>
  );
}
