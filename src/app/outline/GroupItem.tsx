import { Group } from 'lucide-react';
import { memo } from 'react';
import { heardName } from '../../canvas/heardName.ts';
import { useWords } from '../../ui/i18n.ts';
import { SeverityCount } from '../../ui/SeverityMark.tsx';
import { severityWords } from '../../ui/severityWords.ts';
import { counted } from '../../wire/counted.ts';
import { Chevron } from './Chevron.tsx';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { RenameField } from './RenameField.tsx';
import { groupLabel } from './rowLabel.ts';
import { gridCell, type RowProps, rowAttributes } from './rowProps.ts';
import type { GroupRow } from './rows.ts';

interface GroupItemProps extends Omit<RowProps<GroupRow>, 'terms'> {
  readonly selected: boolean;
  /** A connection is being made from it. */
  readonly isStart: boolean;
  /** Of its tasks, as long as those are not seen below. */
  readonly errors: number;
  readonly warnings: number;
}

/** A group with the number of its tasks; in a search, of those that are found. */
export const GroupItem = memo(function GroupItem(props: GroupItemProps) {
  const { row, selected, isStart, errors, warnings, onRename } = props;
  const t = useWords(outlineWords);
  const s = useWords(severityWords);
  const severity = errors > 0 ? 'error' : 'warning';
  const count = errors > 0 ? errors : warnings;
  return (
    <div
      {...rowAttributes(props, {
        label: groupLabel(t, row, count === 0 ? '' : s(`${severity}s`, { count })),
        selected,
      })}
      className={classes.row}
      data-start={isStart || undefined}
    >
      <div {...gridCell} className={classes.main}>
        <Chevron open={row.open} />
        <Group aria-hidden size={14} className={classes.icon} />
        {onRename === undefined ? (
          <span
            className={classes.name}
            data-empty={row.name === '' || undefined}
            title={heardName(row.name)}
          >
            {row.name === '' ? t('unnamed') : row.name}
          </span>
        ) : (
          <RenameField label={t('groupName')} name={row.name} onEnd={onRename} />
        )}
      </div>
      <div {...gridCell} className={classes.last}>
        {count === 0 ? null : <SeverityCount severity={severity} count={count} />}
      </div>
      <div {...gridCell} className={classes.times}>
        {counted(row.tasks.length)}
      </div>
    </div>
  );
});
