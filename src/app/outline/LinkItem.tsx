import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { memo } from 'react';
import { heardName } from '../../canvas/heardName.ts';
import { useWords } from '../../ui/i18n.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { linkLabel } from './rowLabel.ts';
import { gridCell, type RowProps, rowAttributes } from './rowProps.ts';
import type { LinkRow } from './rows.ts';

interface LinkItemProps extends Pick<RowProps<LinkRow>, 'row' | 'index' | 'isStop'> {
  readonly selected: boolean;
}

/** A task that one comes after or before. */
export const LinkItem = memo(function LinkItem(props: LinkItemProps) {
  const { row, selected } = props;
  const t = useWords(outlineWords);
  const Arrow = row.direction === 'after' ? ArrowUp : ArrowDown;
  return (
    <div {...rowAttributes(props, { label: linkLabel(t, row), selected })} className={classes.row} data-link>
      <div {...gridCell} className={classes.main}>
        <Arrow aria-hidden size={12} />
        <span>{t(row.direction)}</span>
        <span
          className={classes.name}
          data-unknown={row.to === undefined || undefined}
          title={heardName(row.name)}
        >
          {row.name === '' ? t('unnamed') : row.name}
        </span>
      </div>
      <div {...gridCell} className={classes.last}>
        <button
          type="button"
          className={classes.remove}
          tabIndex={-1}
          aria-label={t('removeLink')}
          data-remove
        >
          <X aria-hidden size={12} />
        </button>
      </div>
    </div>
  );
});
