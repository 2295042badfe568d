import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
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

/** What is quicker needs no bar, and is there sooner when none is made. */
const patienceMs = 200;

/** How far a layout is, with a way out; after a moment. */
export function LayoutBar(props: LayoutBarProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <Bar {...props} /> : null;
}

function Bar({ count, done, onCancel, hint }: LayoutBarProps) {
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
