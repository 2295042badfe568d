import { FileInput, ListFilter, PanelLeft, Plus } from 'lucide-react';
import { memo } from 'react';
import { toggleOptions } from '../../ui/finding.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useAddTask } from '../../ui/useAddTask.ts';
import { counted } from '../../wire/counted.ts';
import { openImport } from '../imports.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';

interface OutlineHeadProps {
  /** How many tasks there are, where that is not said below; undefined where it is. */
  readonly total: number | undefined;
  /** Whether the choices of the search are shown. */
  readonly options: boolean;
  readonly onFold: (() => void) | undefined;
}

/** Not drawn anew while tasks are edited. */
export const OutlineHead = memo(function OutlineHead({ total, options, onFold }: OutlineHeadProps) {
  const t = useWords(outlineWords);
  const addTask = useAddTask();
  return (
    <div className={classes.head}>
      <h2>
        {t('outline')} {total === undefined ? null : <span className={classes.total}>{counted(total)}</span>}
      </h2>
      <IconButton size={28} label={t('options')} icon={ListFilter} active={options} onClick={toggleOptions} />
      <IconButton size={28} label={t('importText')} icon={FileInput} onClick={() => openImport()} />
      <IconButton size={28} label={t('addTask')} icon={Plus} onClick={() => addTask()} />
      {onFold === undefined ? null : (
        <IconButton size={28} label={t('fold')} icon={PanelLeft} onClick={onFold} />
      )}
    </div>
  );
});
