import { Check, WrapText } from 'lucide-react';
import type { Decoded } from '../exchange/decode.ts';
import { dialectNames } from '../exchange/dialects.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './ImportDialog.module.css';
import { importWords } from './importWords.ts';

export interface ImportBarProps {
  readonly dialect: Extract<Decoded, { ok: true }>['dialect'] | undefined;
  readonly isEmpty: boolean;
  readonly text: string;
  readonly wrap: boolean;
  readonly onWrap: (wrap: boolean) => void;
}

/** Over the text: which dialect it is, how long, and whether long lines are wrapped. */
export function ImportBar({ dialect, isEmpty, text, wrap, onWrap }: ImportBarProps) {
  const t = useWords(importWords);
  const language = useLanguage();
  const lines = isEmpty ? 0 : text.split(/\r\n?|\n/).length;
  return (
    <div className={classes.bar}>
      <span className={classes.label}>{t('format')}</span>
      {dialect === undefined ? (
        <span className={classes.label}>{isEmpty ? '–' : t('unknown')}</span>
      ) : (
        <>
          <span className={classes.dialect}>{inLanguage(dialectNames[dialect], language)}</span>
          <span className={classes.recognised}>
            <Check aria-hidden size={14} />
            {t('recognised')}
          </span>
        </>
      )}
      <span className={classes.lines}>{lines === 0 ? null : t('lines', { count: lines })}</span>
      <IconButton size={28} label={t('wrap')} icon={WrapText} active={wrap} onClick={() => onWrap(!wrap)} />
    </div>
  );
}
