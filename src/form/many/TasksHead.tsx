import { Menu } from '@mantine/core';
import { Ellipsis, Info, Layers, Trash2 } from 'lucide-react';
import { Banner } from '../../ui/Banner.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { formWords } from '../formWords.ts';
import classes from '../Inspector.module.css';
import type { ManyTasks } from '../subject.ts';

/** How many tasks are edited at once, and what can be done with them as a whole. */
export function TasksHead({ subject: { ids } }: { subject: ManyTasks }) {
  const { draft, view } = useWorkbench();
  const t = useWords(formWords);
  const count = ids.length;
  const remove = () => {
    draft.settle();
    draft.dispatch(
      { type: 'removeTasks', ids },
      { origin: 'form', label: { en: `Remove ${count} tasks`, zh: `删除 ${count} 个任务` } },
    );
    view.select([]);
  };
  return (
    <header className={classes.head}>
      <Layers aria-hidden size={16} className={classes.icon} />
      <h2 className={classes.title}>{t('manySelected', { count })}</h2>
      <span className={classes.place} />
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <IconButton size={28} icon={Ellipsis} label={t('manyMenu')} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Trash2 aria-hidden size={16} />} onClick={remove}>
            {t('removeMany', { count })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

/** What editing several tasks means. */
export function ManyNote({ count }: { count: number }) {
  const t = useWords(formWords);
  return (
    <Banner tone="note" role="note" icon={Info}>
      {t('manyNote', { count })}
    </Banner>
  );
}
