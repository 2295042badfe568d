import { ArrowDown, ArrowUp, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { SeverityCount } from '../../ui/SeverityMark.tsx';
import { taskIcon } from '../../ui/taskIcon.ts';
import type { ProblemCounts } from '../drawer/countProblems.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import type { LinkRow, TaskRow } from './rows.ts';

interface ItemProps {
  readonly tabIndex: number;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface TaskItemProps extends ItemProps {
  readonly row: TaskRow;
  readonly selected: boolean;
  readonly problems: ProblemCounts | undefined;
  readonly onToggle: () => void;
}

export function TaskItem({
  row,
  selected,
  problems,
  onToggle,
  onChoose,
  tabIndex,
  onKeyDown,
}: TaskItemProps) {
  const t = useWords(outlineWords);
  const Icon = taskIcon(row.task.spec);
  const severity = problems === undefined ? undefined : problems.error > 0 ? 'error' : 'warning';
  const count = severity === undefined ? 0 : (problems?.[severity] ?? 0);
  return (
    <div
      role="treeitem"
      className={classes.row}
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={selected}
      aria-posinset={row.position[0]}
      aria-setsize={row.position[1]}
      onClick={(event) => (onChevron(event.target) ? onToggle() : onChoose())}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
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
      {severity === undefined || count === 0 ? null : <SeverityCount severity={severity} count={count} />}
    </div>
  );
}

/** The chevron is for the pointer alone: the keys are Left and Right. */
const onChevron = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-chevron]') !== null;

export function LinkItem({ row, onChoose, tabIndex, onKeyDown }: ItemProps & { row: LinkRow }) {
  const t = useWords(outlineWords);
  const Arrow = row.direction === 'after' ? ArrowUp : ArrowDown;
  return (
    <div
      role="treeitem"
      className={classes.row}
      aria-level={2}
      aria-selected={false}
      data-link
      onClick={onChoose}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
    >
      <Arrow aria-hidden size={12} />
      <span>{t(row.direction)}</span>
      <span className={classes.name} data-unknown={row.to === undefined || undefined}>
        {row.name === '' ? t('unnamed') : row.name}
      </span>
    </div>
  );
}
