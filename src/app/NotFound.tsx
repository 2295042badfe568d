import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../ui/i18n.ts';
import { appWords } from './appWords.ts';
import classes from './LaunchCard.module.css';

export function NotFound() {
  const t = useWords(appWords);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <h1 className={classes.text}>{t('notFound')}</h1>
        <Button component={Link} to="/" variant="default">
          {t('compose')}
        </Button>
      </div>
    </main>
  );
}
