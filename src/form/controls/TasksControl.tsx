import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { useAddTask } from '../../ui/useAddTask.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { formWords } from '../formWords.ts';
import type { ControlProps } from './controlProps.ts';
import classes from './TasksControl.module.css';

/** How many tasks the job has, and the way to one more: they are edited on the canvas and in panels of their own. */
export function TasksControl({ labelId, describedBy }: ControlProps) {
  const t = useWords(formWords);
  const add = useAddTask();
  const count = useDraft(({ draft }) => draft.tasks.length);
  return (
    <fieldset className={classes.tasks} aria-labelledby={labelId} aria-describedby={describedBy}>
      <span className={classes.count}>{t('tasks', { count })}</span>
      <Button variant="default" size="compact-xs" leftSection={<Plus aria-hidden size={14} />} onClick={add}>
        {t('addTask')}
      </Button>
    </fieldset>
  );
}
