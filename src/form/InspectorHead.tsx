import { Menu } from '@mantine/core';
import { ArrowDown, ArrowUp, CopyPlus, Ellipsis, Trash2, Workflow } from 'lucide-react';
import { memo, useState } from 'react';
import type { DraftTask, TaskId } from '../model/draft.ts';
import { taskName } from '../model/request.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { taskIcon } from '../ui/taskIcon.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { formWords } from './formWords.ts';
import classes from './Inspector.module.css';
import { CopyDialog } from './many/CopyDialog.tsx';
import { taskIn } from './subject.ts';

export function JobHead() {
  const t = useWords(formWords);
  const count = useDraft(({ draft }) => draft.tasks.length);
  return (
    <header className={classes.head}>
      <Workflow aria-hidden size={16} className={classes.icon} />
      <h2 className={classes.title}>{t('jobSettings')}</h2>
      <span className={classes.place}>{t('tasks', { count })}</span>
    </header>
  );
}

/** Which task this is, the way to its neighbours in the list, and what can be done with it as a whole. */
export const TaskHead = memo(function TaskHead({ task }: { task: DraftTask }) {
  const t = useWords(formWords);
  const tasks = useDraft((state) => state.draft.tasks);
  const at = tasks.indexOf(task);
  const Icon = taskIcon(task.spec);
  const name = taskName(task);
  return (
    <header className={classes.head}>
      <Icon aria-hidden size={16} className={classes.icon} />
      <h2 className={classes.title} title={name}>
        {name || t('unnamed')}
      </h2>
      <span className={classes.place}>{t('place', { number: at + 1, total: tasks.length })}</span>
      <TaskActions id={task.id} before={tasks[at - 1]?.id} after={tasks[at + 1]?.id} />
    </header>
  );
});

interface TaskActionsProps {
  readonly id: TaskId;
  /** The neighbours in the list. */
  readonly before: TaskId | undefined;
  readonly after: TaskId | undefined;
}

/** Not drawn anew while the task is edited. */
const TaskActions = memo(function TaskActions({ id, before, after }: TaskActionsProps) {
  const { draft, view } = useWorkbench();
  const t = useWords(formWords);
  const [copying, setCopying] = useState(false);
  const show = (neighbour: TaskId | undefined) => {
    if (neighbour === undefined) return;
    view.select([neighbour]);
    view.reveal(neighbour);
  };
  const remove = () => {
    draft.settle();
    const task = taskIn(draft.getState().draft, id);
    const name = task === undefined ? '' : taskName(task);
    draft.dispatch(
      { type: 'removeTasks', ids: [id] },
      { origin: 'form', label: { en: `Remove ${name}`, zh: `删除 ${name}` } },
    );
    const left = after ?? before;
    view.select(left === undefined ? [] : [left]);
  };
  return (
    <>
      <IconButton
        size={28}
        icon={ArrowUp}
        label={t('previous')}
        disabled={before === undefined}
        onClick={() => show(before)}
      />
      <IconButton
        size={28}
        icon={ArrowDown}
        label={t('next')}
        disabled={after === undefined}
        onClick={() => show(after)}
      />
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <IconButton size={28} icon={Ellipsis} label={t('menu')} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<CopyPlus aria-hidden size={16} />}
            disabled={before === undefined && after === undefined}
            onClick={() => setCopying(true)}
          >
            {t('copySettings')}
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 aria-hidden size={16} />} onClick={remove}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {copying && <CopyDialog id={id} onClose={() => setCopying(false)} />}
    </>
  );
});
