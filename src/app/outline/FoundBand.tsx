import { ListChecks } from 'lucide-react';
import type { DraftTask } from '../../model/draft.ts';
import { useWords } from '../../ui/i18n.ts';
import { useView, useWorkbench } from '../../ui/workbench.tsx';
import classes from './Find.module.css';
import { outlineWords } from './outlineWords.ts';

/** How many are found, which is said when it changes, and all of them to be selected at once. */
export function FoundBand({ found }: { found: readonly DraftTask[] | undefined }) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const selected = useView((state) => state.selectedTasks);
  const some = found !== undefined && found.length > 0;
  const all = some && selected.size === found.length && found.every(({ id }) => selected.has(id));
  return (
    <div className={classes.band} data-shown={found !== undefined || undefined}>
      <span role="status" className={classes.count}>
        {found === undefined ? '' : t('found', { count: found.length })}
      </span>
      {some ? (
        <button
          type="button"
          className={classes.all}
          aria-pressed={all}
          onClick={() => view.select(all ? [] : found.map(({ id }) => id))}
        >
          <ListChecks aria-hidden size={14} />
          {t(all ? 'allSelected' : 'selectAll')}
        </button>
      ) : null}
    </div>
  );
}
