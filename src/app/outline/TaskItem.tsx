import { memo } from 'react';
import { heardName } from '../../canvas/heardName.ts';
import { useWords } from '../../ui/i18n.ts';
import { SeverityCount } from '../../ui/SeverityMark.tsx';
import { severityWords } from '../../ui/severityWords.ts';
import { Chevron } from './Chevron.tsx';
import { CommandCell } from './CommandCell.tsx';
import { FoundText } from './FoundText.tsx';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { RenameField } from './RenameField.tsx';
import { taskLabel } from './rowLabel.ts';
import { gridCell, type RowProps, rowAttributes } from './rowProps.ts';
import type { TaskRow } from './rows.ts';

interface TaskItemProps extends RowProps<TaskRow> {
  readonly selected: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** A connection is being made from it. */
  readonly isStart: boolean;
}

/** A task: its name, what it runs and on what, how often, and what is wrong with it. */
export const TaskItem = memo(function TaskItem(props: TaskItemProps) {
  const { row, selected, errors, warnings, isStart, terms, onRename } = props;
  const t = useWords(outlineWords);
  const s = useWords(severityWords);
  const { icon: Icon, name, instances } = row.facts;
  const severity = errors > 0 ? 'error' : 'warning';
  const count = errors > 0 ? errors : warnings;
  return (
    <div
      {...rowAttributes(props, {
        label: taskLabel(t, row, count === 0 ? '' : s(`${severity}s`, { count })),
        selected,
      })}
      className={classes.row}
      data-start={isStart || undefined}
    >
      <div {...gridCell} className={classes.main}>
        <Chevron open={row.open} />
        <Icon aria-hidden size={14} className={classes.icon} />
        {onRename === undefined ? (
          <span className={classes.name} data-empty={name === '' || undefined} title={heardName(name)}>
            {name === '' ? t('unnamed') : <FoundText text={name} field="name" terms={terms} />}
          </span>
        ) : (
          <RenameField label={t('taskName')} name={name} onEnd={onRename} />
        )}
      </div>
      <CommandCell facts={row.facts} terms={terms} />
      <div {...gridCell} className={classes.times}>
        {instances === undefined ? null : (
          <>
            <span aria-hidden>×{instances}</span>
            <span className="visually-hidden">{t('instances', { count: instances })}</span>
          </>
        )}
      </div>
      <div {...gridCell} className={classes.last}>
        {count === 0 ? null : <SeverityCount severity={severity} count={count} />}
      </div>
    </div>
  );
});
