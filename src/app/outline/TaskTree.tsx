import { Fragment, type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import type { TaskId } from '../../model/draft.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useView, useWorkbench } from '../../ui/workbench.tsx';
import { type ProblemCounts, problemsByTask } from '../drawer/countProblems.ts';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import { makeOutlineRows, type Row } from './rows.ts';
import { type Range, rangesOf } from './rowWindow.ts';
import { LinkItem, TaskItem } from './TreeItem.tsx';
import { rowHeight, useRowWindow } from './useRowWindow.ts';
import { useTreeEdits } from './useTreeEdits.ts';

/** The tasks with what they come after and before. One tab stop; arrows walk, Enter goes there, edits have the keys of the canvas. */
export function TaskTree({ find, onClear }: { find: string; onClear: () => void }) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const draft = useDraft((state) => state.draft);
  const marks = problemsByTask(useDraft((state) => state.problems));
  const selected = useView((state) => state.selectedTasks);
  const [open, setOpen] = useState<ReadonlySet<TaskId>>(new Set());
  const [current, setCurrent] = useState<string | undefined>();
  const [rowsOf] = useState(makeOutlineRows);
  const rows = rowsOf(draft, open, find);
  const stop = rows.find(({ key }) => key === current) ?? rows[0];

  const { listRef, range, focusRow: focusRowAt } = useRowWindow(rows.length);
  const edits = useTreeEdits(stop, () => listRef.current?.contains(document.activeElement) === true);

  const toggle = (id: TaskId, to: boolean) => {
    const next = new Set(open);
    if (to) next.add(id);
    else next.delete(id);
    setOpen(next);
  };
  const choose = (row: Row) => {
    const id = row.kind === 'task' ? row.id : row.to;
    if (id === undefined) return;
    view.select([id]);
    view.reveal(id);
    setCurrent(row.key);
  };
  const rowAt = (target: EventTarget) => {
    const key = target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row;
    return rows.find((row) => row.key === key);
  };
  const click = (event: MouseEvent) => {
    const { target } = event;
    const row = rowAt(target);
    if (row === undefined) return;
    setCurrent(row.key);
    if (edits.click(row, event)) return;
    if (row.kind === 'task' && onChevron(target)) toggle(row.id, row.open === false);
    else choose(row);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const stop = rowAt(event.target);
    if (stop === undefined || edits.press(stop, event)) return;
    const at = rows.indexOf(stop);
    const focusRow = (row: Row | undefined) => {
      if (row === undefined) return;
      setCurrent(row.key);
      focusRowAt(rows.indexOf(row), row.key);
    };
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusRow(rows[at + 1]),
      ArrowUp: () => focusRow(rows[at - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows.at(-1)),
      ArrowRight: () => {
        if (stop.kind === 'task' && stop.open === false) toggle(stop.id, true);
        else if (stop.kind === 'task' && stop.open === true) focusRow(rows[at + 1]);
      },
      ArrowLeft: () => {
        if (stop.kind === 'link') focusRow(rows.find(({ key }) => key === stop.of));
        else if (stop.open === true) toggle(stop.id, false);
      },
      Enter: () => choose(stop),
      ' ': () => choose(stop),
      F2: () => {
        if (stop.kind !== 'task') return;
        view.goTo({ entity: { kind: 'task', id: stop.id }, path: ['TaskName'] });
      },
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
    <div
      ref={listRef}
      role="tree"
      aria-label={t('tasks')}
      aria-multiselectable
      className={classes.tree}
      tabIndex={-1}
      onClick={click}
      onKeyDown={press}
    >
      <Items rows={rows} range={range} stop={stop} selected={selected} marks={marks} />
    </div>
  );
}

/** The chevron is for the pointer alone: the keys are Left and Right. */
const onChevron = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-chevron]') !== null;

interface ItemsProps {
  readonly rows: readonly Row[];
  readonly range: Range;
  readonly stop: Row | undefined;
  readonly selected: ReadonlySet<TaskId>;
  readonly marks: ReadonlyMap<TaskId, ProblemCounts>;
}

const Items = memo(function Items({ rows, range, stop, selected, marks }: ItemsProps) {
  const ranges = rangesOf(range, stop === undefined ? -1 : rows.indexOf(stop));
  const draw = (row: Row) => {
    if (row.kind === 'link') return <LinkItem key={row.key} row={row} isStop={row === stop} />;
    const found = marks.get(row.id);
    return (
      <TaskItem
        key={row.key}
        row={row}
        isStop={row === stop}
        selected={selected.has(row.id)}
        errors={found?.error ?? 0}
        warnings={found?.warning ?? 0}
      />
    );
  };
  let drawn = 0;
  const items = ranges.map(({ from, to }) => {
    const space = from - drawn;
    drawn = to;
    return (
      <Fragment key={from === to - 1 && ranges.length > 1 ? 'stop' : 'window'}>
        <Space rows={space} />
        {rows.slice(from, to).map(draw)}
      </Fragment>
    );
  });
  return (
    <>
      {items}
      <Space rows={rows.length - drawn} />
    </>
  );
});

/** In the place of rows that are not in sight. */
function Space({ rows }: { rows: number }) {
  return rows === 0 ? null : <div aria-hidden style={{ height: rows * rowHeight }} />;
}
