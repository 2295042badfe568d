import { Workflow } from 'lucide-react';
import { jobEntity } from '../../model/draft.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { counted } from '../../wire/counted.ts';
import { closeSheetFor } from '../panels.ts';
import { countSet } from './countSet.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';

/** The settings of the job, above its tasks. */
export function JobRow({ tasks }: { tasks: number }) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const header = useDraft((state) => state.draft.header);
  const onJob = useView((state) => state.inspected.kind === 'job' && state.selectedTasks.size === 0);
  return (
    <>
      <button
        type="button"
        className={classes.row}
        aria-current={onJob || undefined}
        onClick={() => {
          view.select([]);
          view.inspect(jobEntity);
          closeSheetFor(null);
        }}
      >
        <Workflow aria-hidden size={14} className={classes.icon} />
        <span className={classes.name}>{t('jobSettings')}</span>
        <span className={classes.set}>{t('set', { count: countSet(header) })}</span>
      </button>
      <div className={classes.label}>
        {t('tasks')} <span className="tabular">{counted(tasks)}</span>
      </div>
    </>
  );
}
