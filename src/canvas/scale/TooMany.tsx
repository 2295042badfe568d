import { ListTree } from 'lucide-react';
import { tooMany } from '../../model/layout.ts';
import { useWords } from '../../ui/i18n.ts';
import { scaleWords } from './scaleWords.ts';
import classes from './TooMany.module.css';

/** In the place of a picture that would freeze the page: why there is none, and where everything is. */
export function TooMany({ count }: { count: number }) {
  const t = useWords(scaleWords);
  return (
    <div className={classes.page}>
      <div className={classes.card} role="status">
        <ListTree aria-hidden size={24} />
        <h2>{t('tooMany', { count })}</h2>
        <p>{t('tooManyHint', { limit: tooMany })}</p>
      </div>
    </div>
  );
}
