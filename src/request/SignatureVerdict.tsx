import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { useLanguage, useWords } from '../ui/i18n.ts';
import type { SignatureVerdict as Verdict } from '../wire/signature.ts';
import { inLanguage } from '../wire/text.ts';
import { ReportSection } from './ReportSection.tsx';
import classes from './Signature.module.css';
import { adviceFor } from './signatureAdvice.ts';
import { signatureWords } from './signatureWords.ts';

const checkedWith = {
  local: 'checkedLocal',
  tencent: 'checkedTencent',
  'made-up': 'checkedMadeUp',
} as const;

/** Where the signature went wrong, the cause and what to do; and how far it could be checked. */
export function SignatureVerdict({ verdict: { verdict, key, findings } }: { verdict: Verdict }) {
  const t = useWords(signatureWords);
  const language = useLanguage();
  return (
    <>
      {findings.map(({ cause, step, certainty, message }, at) => {
        const advice = adviceFor(cause);
        const isCertain = certainty === 'certain';
        const title = isCertain ? (at === 0 ? 'firstStep' : 'also') : 'look';
        return (
          <ReportSection
            key={`${cause} ${message.en}`}
            tone={isCertain ? 'fail' : 'warn'}
            icon={isCertain ? CircleX : TriangleAlert}
            isFilled={isCertain}
            title={t(title, { step: inLanguage(step, language) })}
          >
            <p>{inLanguage(message, language)}</p>
            {advice === undefined ? null : (
              <p className={classes.hint}>
                <b>{t('whatToDo')}</b>
                {language === 'zh-CN' ? '：' : ': '}
                {inLanguage(advice, language)}
              </p>
            )}
          </ReportSection>
        );
      })}
      {verdict === 'right' ? (
        <ReportSection tone="ok" icon={CircleCheck} isFilled title={t('right')}>
          <p>{t('rightHint')}</p>
        </ReportSection>
      ) : verdict === 'unexplained' ? (
        <ReportSection tone="warn" icon={CircleHelp} title={t('unexplained')}>
          <p>{t('unexplainedHint')}</p>
        </ReportSection>
      ) : findings.length === 0 ? (
        <ReportSection tone="plain" icon={CircleHelp} title={t('unknown')}>
          <p>{t('keyUnknown')}</p>
        </ReportSection>
      ) : null}
      {key === null && findings.length === 0 ? null : (
        <p className={classes.checked}>{t(key === null ? 'keyUnknown' : checkedWith[key])}</p>
      )}
    </>
  );
}
