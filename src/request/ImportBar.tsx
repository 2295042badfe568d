import { Button, Menu } from '@mantine/core';
import { Check, ChevronDown, WrapText } from 'lucide-react';
import type { Dialect } from '../exchange/decoded.ts';
import { dialectNames } from '../exchange/dialects.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { inLanguage } from '../wire/text.ts';
import classes from './ImportDialog.module.css';
import { importWords } from './importWords.ts';

export interface ImportBarProps {
  readonly dialect: Dialect | undefined;
  /** The dialect that the person has chosen; undefined: as it is recognised. */
  readonly forced: Dialect | undefined;
  readonly onDialect: (dialect: Dialect | undefined) => void;
  readonly isEmpty: boolean;
  readonly text: string;
  readonly wrap: boolean;
  readonly onWrap: (wrap: boolean) => void;
}

/** Over the text: which dialect it is, how long, and whether long lines are wrapped. */
export function ImportBar(props: ImportBarProps) {
  const { dialect, forced, onDialect, isEmpty, text, wrap, onWrap } = props;
  const t = useWords(importWords);
  const language = useLanguage();
  const name =
    dialect === undefined
      ? isEmpty
        ? t('automatic')
        : t('unknown')
      : inLanguage(dialectNames[dialect], language);
  const lines = isEmpty ? 0 : text.split(/\r\n?|\n/).length;
  return (
    <div className={classes.bar}>
      <span className={classes.label}>{t('format')}</span>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            rightSection={<ChevronDown aria-hidden size={14} />}
            aria-label={`${t('format')}: ${name}`}
          >
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.formats ?? ''}>
          <Menu.Item leftSection={mark(forced === undefined)} onClick={() => onDialect(undefined)}>
            {t('automatic')}
          </Menu.Item>
          <Menu.Divider />
          {(Object.keys(dialectNames) as Dialect[]).map((each) => (
            <Menu.Item key={each} leftSection={mark(forced === each)} onClick={() => onDialect(each)}>
              {inLanguage(dialectNames[each], language)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {forced === undefined && dialect !== undefined && (
        <span className={classes.recognised}>
          <Check aria-hidden size={14} />
          {t('recognised')}
        </span>
      )}
      <span className={classes.lines}>{lines === 0 ? null : t('lines', { count: lines })}</span>
      <IconButton size={28} label={t('wrap')} icon={WrapText} active={wrap} onClick={() => onWrap(!wrap)} />
    </div>
  );
}

const mark = (isChosen: boolean) =>
  isChosen ? <Check aria-hidden size={16} /> : <span style={{ width: 16 }} />;
