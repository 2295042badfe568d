import { ArrowDown, ArrowUp, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { SeverityCount } from '../../ui/SeverityMark.tsx';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import type { LinkRow, TaskRow } from './rows.ts';

interface TaskItemProps {
  readonly row: TaskRow;
  /** The one that the Tab key goes to. */
  readonly isStop: boolean;
  readonly selected: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** A task. What keys and the pointer do on it is up to the tree. */
export const TaskItem = memo(function TaskItem({ row, isStop, selected, errors, warnings }: TaskItemProps) {
  const t = useWords(outlineWords);
  const { icon: Icon } = row;
  return (
    <div
      role="treeitem"
      className={classes.row}
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={selected}
      aria-posinset={row.at}
      aria-setsize={row.of}
      tabIndex={isStop ? 0 : -1}
      data-row={row.key}
    >
      <span
        className={classes.chevron}
        aria-hidden
        data-chevron
        data-none={row.open === undefined || undefined}
      >
        <ChevronRight size={14} data-open={row.open} />
      </span>
      <Icon aria-hidden size={14} className={classes.icon} />
      <span className={classes.name} data-empty={row.name === '' || undefined}>
        {row.name === '' ? t('unnamed') : row.name}
      </span>
      {row.instances === undefined ? null : (
        <>
          <span className={classes.times} aria-hidden>
            ×{row.instances}
          </span>
          <span className="visually-hidden">{t('instances', { count: row.instances })}</span>
        </>
      )}
      <span className={classes.gap} />
      {errors + warnings === 0 ? null : (
        <SeverityCount severity={errors > 0 ? 'error' : 'warning'} count={errors > 0 ? errors : warnings} />
      )}
    </div>
  );
});

/** A task that one comes after or before. */
export const LinkItem = memo(function LinkItem({ row, isStop }: { row: LinkRow; isStop: boolean }) {
  const t = useWords(outlineWords);
  const Arrow = row.direction === 'after' ? ArrowUp : ArrowDown;
  return (
    <div
      role="treeitem"
      className={classes.row}
      aria-level={2}
      aria-selected={false}
      data-link
      tabIndex={isStop ? 0 : -1}
      data-row={row.key}
    >
      <Arrow aria-hidden size={12} />
      <span>{t(row.direction)}</span>
      <span className={classes.name} data-unknown={row.to === undefined || undefined}>
        {row.name === '' ? t('unnamed') : row.name}
      </span>
    </div>
  );
});
