import { type KeyboardEvent, useState } from 'react';
import type { TaskId } from '../../model/draft.ts';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { problemsByTask } from '../drawer/countProblems.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { outlineRows, type Row } from './rows.ts';
import { LinkItem, TaskItem } from './TreeItem.tsx';

/** The tasks with what they come after and before. One tab stop; arrows walk, Enter goes there, Delete removes. */
export function TaskTree({ find, onClear }: { find: string; onClear: () => void }) {
  const t = useWords(outlineWords);
  const { draft: store, view } = useWorkbench();
  const draft = useDraft((state) => state.draft);
  const marks = problemsByTask(useDraft((state) => state.problems));
  const selected = useView((state) => state.selectedTasks);
  const [open, setOpen] = useState<ReadonlySet<TaskId>>(new Set());
  const [current, setCurrent] = useState<string | undefined>();
  const rows = outlineRows(draft, open, find);
  const stop = rows.find(({ key }) => key === current) ?? rows[0];

  const toggle = (id: TaskId, to: boolean) => {
    const next = new Set(open);
    if (to) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const choose = (row: Row) => {
    const id = row.kind === 'task' ? row.task.id : row.to;
    if (id === undefined) return;
    view.select([id]);
    view.reveal(id);
    setCurrent(row.key);
  };
  const remove = (row: Row) => {
    if (row.kind !== 'task') return;
    const ids = selected.has(row.task.id) ? [...selected] : [row.task.id];
    store.dispatch(
      { type: 'removeTasks', ids },
      { origin: 'outline', label: { en: 'Remove tasks', zh: '删除任务' } },
    );
    announce(t('removed', { name: row.name }));
  };
  const press = (stop: Row, event: KeyboardEvent<HTMLElement>) => {
    const at = rows.indexOf(stop);
    const tree = event.currentTarget.parentElement;
    const focusRow = (row: Row | undefined) => {
      if (row === undefined) return;
      setCurrent(row.key);
      tree?.querySelectorAll<HTMLElement>('[role="treeitem"]')[rows.indexOf(row)]?.focus();
    };
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(rows[at + 1]),
      ArrowUp: () => focusRow(rows[at - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows.at(-1)),
      ArrowRight: () => {
        if (stop.kind === 'task' && stop.open === false) toggle(stop.task.id, true);
        else if (stop.kind === 'task' && stop.open === true) focusRow(rows[at + 1]);
      },
      ArrowLeft: () => {
        if (stop.kind === 'link') focusRow(rows.find(({ key }) => key === stop.of));
        else if (stop.open === true) toggle(stop.task.id, false);
      },
      Enter: () => choose(stop),
      ' ': () => choose(stop),
      F2: () => {
        if (stop.kind !== 'task') return;
        view.goTo({ entity: { kind: 'task', id: stop.task.id }, path: ['TaskName'] });
      },
      Delete: () => remove(stop),
    };
    const act = actions[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    act();
    event.preventDefault();
  };

  if (rows.length === 0) {
    return (
      <div className={classes.nothing}>
        <p>{t(draft.tasks.length === 0 ? 'none' : 'noMatch')}</p>
        {draft.tasks.length === 0 ? null : (
          <button type="button" className={classes.clear} onClick={onClear}>
            {t('clear')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div role="tree" aria-label={t('tasks')} aria-multiselectable className={classes.tree}>
      {rows.map((row) => {
        const common = {
          tabIndex: row === stop ? 0 : -1,
          onChoose: () => choose(row),
          onKeyDown: (event: KeyboardEvent<HTMLElement>) => press(row, event),
        };
        return row.kind === 'link' ? (
          <LinkItem key={row.key} row={row} {...common} />
        ) : (
          <TaskItem
            key={row.key}
            row={row}
            {...common}
            selected={selected.has(row.task.id)}
            problems={marks.get(row.task.id)}
            onToggle={() => toggle(row.task.id, row.open === false)}
          />
        );
      })}
    </div>
  );
}
