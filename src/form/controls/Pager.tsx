import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { formWords } from '../formWords.ts';
import type { Pages } from '../pages.ts';
import classes from './Pager.module.css';

/** Which part of a long list is shown, and the way to its neighbours; nothing for a list of one page. */
export function Pager({ pages: { places, page, count, turn }, length }: { pages: Pages; length: number }) {
  const t = useWords(formWords);
  if (count === 1) return null;
  return (
    <nav className={classes.pager} aria-label={t('pages')}>
      <IconButton
        size={24}
        icon={ChevronLeft}
        label={t('previousPage')}
        disabled={page === 0}
        onClick={() => turn(page - 1)}
      />
      <span className={classes.where} role="status">
        {t('rows', { first: (places[0] ?? 0) + 1, last: (places.at(-1) ?? 0) + 1, length })}
      </span>
      <IconButton
        size={24}
        icon={ChevronRight}
        label={t('nextPage')}
        disabled={page === count - 1}
        onClick={() => turn(page + 1)}
      />
    </nav>
  );
}
