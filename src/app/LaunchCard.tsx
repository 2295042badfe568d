import { useWords } from '../ui/i18n.ts';
import { Mark } from '../ui/Mark.tsx';
import { appWords } from './appWords.ts';
import classes from './LaunchCard.module.css';

/** All there is without the launch key. */
export function LaunchCard() {
  const t = useWords(appWords);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Mark size={32} />
        <h1 className={classes.text}>{t('openLink')}</h1>
      </div>
    </main>
  );
}
