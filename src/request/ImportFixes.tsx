import { Button } from '@mantine/core';
import { WandSparkles, Wrench } from 'lucide-react';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './ImportReport.module.css';
import type { ImportFix } from './importFixes.ts';
import { importWords } from './importWords.ts';
import { ReportSection } from './ReportSection.tsx';

/** More are mended all at once, or in the draft. */
const most = 50;

export interface ImportFixesProps {
  readonly fixes: readonly ImportFix[];
  readonly onFix: (fix: ImportFix) => void;
  readonly onFixAll: () => void;
}

/** What the checks would mend, each with its button: the text stays as it is, what is taken over is mended. */
export function ImportFixes({ fixes, onFix, onFixAll }: ImportFixesProps) {
  const t = useWords(importWords);
  const language = useLanguage();
  if (fixes.length === 0) return null;
  return (
    <ReportSection
      tone="warn"
      icon={Wrench}
      title={t('toFix')}
      count={fixes.length}
      action={
        fixes.length > 1 && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<WandSparkles aria-hidden size={14} />}
            onClick={onFixAll}
          >
            {t('fixAll')}
          </Button>
        )
      }
    >
      <ul className={classes.notes}>
        {fixes.slice(0, most).map((fix) => (
          <li key={`${fix.at} ${fix.problem.code} ${fix.problem.message.en}`} className={classes.fix}>
            <span className={classes.fault}>
              {inLanguage(fix.problem.message, language)} <code>{fix.at}</code>
            </span>
            <Button size="compact-xs" variant="default" onClick={() => onFix(fix)}>
              {inLanguage(fix.problem.fix?.label ?? fix.problem.message, language)}
            </Button>
          </li>
        ))}
        {fixes.length > most ? <li className={classes.hint}>+{fixes.length - most}</li> : null}
      </ul>
    </ReportSection>
  );
}
