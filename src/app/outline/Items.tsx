import { Fragment } from 'react';
import { nodeOf } from '../../canvas/groups/seen.ts';
import type { SearchTerm } from '../../model/search.ts';
import { useDraft, useView } from '../../ui/workbench.tsx';
import { problemsByTask } from '../drawer/countProblems.ts';
import { GroupItem } from './GroupItem.tsx';
import { LinkItem } from './LinkItem.tsx';
import type { Row } from './rows.ts';
import { rangesOf } from './rowWindow.ts';
import { TaskItem } from './TaskItem.tsx';
import type { OutlineTree } from './useOutlineTree.ts';
import { rowHeight } from './useRowWindow.ts';
import type { TreeEdits } from './useTreeEdits.ts';

interface ItemsProps {
  readonly tree: Pick<OutlineTree, 'rows' | 'range' | 'stop'>;
  readonly edits: TreeEdits;
  readonly terms: readonly SearchTerm[];
}

/** The rows that are in sight, and the one that the keyboard is on. */
export function Items({ tree: { rows, range, stop }, edits, terms }: ItemsProps) {
  const marks = problemsByTask(useDraft((state) => state.problems));
  const selected = useView((state) => state.selectedTasks);
  const dependences = useView((state) => state.selectedDependences);
  const stopAt = stop === undefined ? -1 : rows.indexOf(stop);
  const ranges = rangesOf(range, stopAt);

  const draw = (row: Row, at: number) => {
    const onRename =
      edits.renaming === row.key ? (name: string | null) => edits.endRename(row, name) : undefined;
    const place = { index: at + 1, isStop: row === stop };
    if (row.kind === 'link')
      return <LinkItem key={row.key} row={row} {...place} selected={dependences.has(row.dependence)} />;
    if (row.kind === 'group') {
      const count = (severity: 'error' | 'warning') =>
        row.open ? 0 : row.tasks.reduce((sum, id) => sum + (marks.get(id)?.[severity] ?? 0), 0);
      const all = row.tasks.every((id) => selected.has(id));
      return (
        <GroupItem
          key={row.key}
          row={row}
          {...place}
          onRename={onRename}
          selected={all}
          isStart={edits.from === nodeOf(row)}
          errors={count('error')}
          warnings={count('warning')}
        />
      );
    }
    const found = marks.get(row.id);
    return (
      <TaskItem
        key={row.key}
        row={row}
        {...place}
        terms={terms}
        onRename={onRename}
        selected={selected.has(row.id)}
        errors={found?.error ?? 0}
        warnings={found?.warning ?? 0}
        isStart={edits.from === row.id}
      />
    );
  };
  let drawn = 0;
  const items = ranges.map(({ from, to }) => {
    const space = from - drawn;
    drawn = to;
    return (
      <Fragment key={from === stopAt && ranges.length > 1 ? 'stop' : 'window'}>
        <Space rows={space} />
        {rows.slice(from, to).map((row, index) => draw(row, from + index))}
      </Fragment>
    );
  });
  return (
    <>
      {items}
      <Space rows={rows.length - drawn} />
    </>
  );
}

/** In the place of rows that are not in sight. */
function Space({ rows }: { rows: number }) {
  return rows === 0 ? null : <div aria-hidden style={{ height: rows * rowHeight }} />;
}
