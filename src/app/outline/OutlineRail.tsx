import { FileInput, PanelLeft, Plus, Search, Workflow } from 'lucide-react';
import { jobEntity } from '../../model/draft.ts';
import { isFinding, useFinding } from '../../ui/finding.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useAddTask } from '../../ui/useAddTask.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { findTask } from '../findTask.ts';
import { openImport } from '../imports.ts';
import { closeSheetFor } from '../panels.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';

/** The outline folded to 44 px: its actions stay at hand. */
export function OutlineRail({ onOpen }: { onOpen: () => void }) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const addTask = useAddTask();
  return (
    <div className={classes.rail}>
      <IconButton label={t('unfold')} icon={PanelLeft} onClick={onOpen} />
      <IconButton
        label={t('find')}
        icon={Search}
        active={isFinding(useFinding())}
        shortcut="mod+F"
        onClick={() => findTask(view.getState().inspected)}
      />
      <IconButton label={t('importText')} icon={FileInput} onClick={() => openImport()} />
      <IconButton label={t('addTask')} icon={Plus} onClick={() => addTask()} />
      <span className={classes.railLine} />
      <IconButton
        label={t('jobSettings')}
        icon={Workflow}
        onClick={() => {
          view.select([]);
          view.inspect(jobEntity);
          closeSheetFor(null);
        }}
      />
    </div>
  );
}
