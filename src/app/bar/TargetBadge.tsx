import { Cloud, Laptop } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import type { Target } from '../../wire/status.ts';
import { appWords } from '../appWords.ts';
import classes from './TopBar.module.css';

/** Where the job of this page runs; not to be changed. */
export function TargetBadge({ target }: { target: Target }) {
  const t = useWords(appWords);
  const Icon = target === 'local' ? Laptop : Cloud;
  return (
    <span className={classes.badge} data-target={target}>
      <Icon aria-hidden size={16} />
      <span className="visually-hidden">{t('target')}</span>
      {t(target)}
    </span>
  );
}
