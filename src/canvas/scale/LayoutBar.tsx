import { Button } from '@mantine/core';
import { useWords } from '../../ui/i18n.ts';
import classes from './LayoutBar.module.css';
import { scaleWords } from './scaleWords.ts';

interface LayoutBarProps {
  readonly count: number;
  /** The share that is done, from 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
  /** What is there instead when it is cancelled. */
  readonly hint?: string;
}

/** How far a layout is, with a way out. Appears after 200 ms: what is quicker needs no bar. */
export function LayoutBar({ count, done, onCancel, hint }: LayoutBarProps) {
  const t = useWords(scaleWords);
  const percent = Math.round(done * 100);
  return (
    <div className={classes.bar}>
      <span role="status">{t('layingOut', { count })}</span>
      <progress aria-label={t('layingOut', { count })} max={100} value={percent} />
      <span className={classes.percent}>{percent}%</span>
      <Button size="compact-xs" variant="default" title={hint} onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
