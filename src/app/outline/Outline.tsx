import { TextInput } from '@mantine/core';
import { FileInput, PanelLeft, Plus, Search, Workflow } from 'lucide-react';
import { useState } from 'react';
import { jobEntity } from '../../model/draft.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useAddTask } from '../../ui/useAddTask.ts';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { openImport } from '../imports.ts';
import { closeSheetFor } from '../panels.ts';
import { countSet } from './countSet.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { TaskTree } from './TaskTree.tsx';

/** The job and its tasks as a list: the way to everything without a pointer. */
export function Outline({ onFold }: { onFold: (() => void) | undefined }) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const addTask = useAddTask();
  const header = useDraft((state) => state.draft.header);
  const count = useDraft((state) => state.draft.tasks.length);
  const onJob = useView((state) => state.inspected.kind === 'job' && state.selectedTasks.size === 0);
  const [find, setFind] = useState('');
  return (
    <>
      <div className={classes.head}>
        <h2>{t('outline')}</h2>
        <IconButton label={t('importText')} icon={FileInput} onClick={() => openImport()} />
        <IconButton label={t('addTask')} icon={Plus} onClick={() => addTask()} />
        {onFold === undefined ? null : <IconButton label={t('fold')} icon={PanelLeft} onClick={onFold} />}
      </div>
      <TextInput
        className={classes.find ?? ''}
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<Search aria-hidden size={14} />}
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setFind('')}
      />
      <div className={classes.scroll}>
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
          <span className={classes.gap} />
          <span className={classes.set}>{t('set', { count: countSet(header) })}</span>
        </button>
        <div className={classes.label}>
          {t('tasks')} <span className="tabular">{count}</span>
        </div>
        <TaskTree find={find} onClear={() => setFind('')} />
      </div>
    </>
  );
}
