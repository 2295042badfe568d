import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { SearchTerm } from '../../model/search.ts';
import { useWords } from '../../ui/i18n.ts';
import { useWorkbench } from '../../ui/workbench.tsx';
import { Items } from './Items.tsx';
import classes from './Outline.module.css';
import { outlineWords } from './outlineWords.ts';
import type { Row } from './rows.ts';
import { tasksBetween, treeWalk } from './treeWalk.ts';
import type { OutlineTree } from './useOutlineTree.ts';
import type { TreeEdits } from './useTreeEdits.ts';

interface TaskTreeProps {
  readonly tree: OutlineTree;
  readonly edits: TreeEdits;
  readonly terms: readonly SearchTerm[];
}

/** The tasks with what they come after and before. One tab stop; arrows walk, Enter goes there, edits have the keys of the canvas. */
export function TaskTree({ tree, edits, terms }: TaskTreeProps) {
  const t = useWords(outlineWords);
  const { view } = useWorkbench();
  const { rows } = tree;
  /** From where Shift selects. */
  const [anchor, setAnchor] = useState<string | undefined>();

  const rowAt = (target: EventTarget) => {
    const key = target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row;
    return rows.find((row) => row.key === key);
  };
  const choose = (row: Row) => {
    const ids = row.kind === 'task' ? [row.id] : row.kind === 'group' ? row.tasks : row.to ? [row.to] : [];
    const [first] = ids;
    if (first === undefined) return;
    view.select(ids);
    view.reveal(first);
  };
  const extend = (from: Row, to: Row) => {
    const start = rows.find(({ key }) => key === anchor) ?? from;
    setAnchor(start.key);
    view.select(tasksBetween(rows, start, to));
  };
  /** Wherever the focus comes from, keys act on the row that has it. */
  const take = ({ target }: FocusEvent) => {
    tree.onFocus();
    const row = rowAt(target);
    if (row !== undefined && row !== tree.stop) tree.setStop(row);
  };
  const click = (event: MouseEvent) => {
    const { target } = event;
    const row = rowAt(target);
    if (row === undefined) return;
    if (event.shiftKey && edits.from === null && tree.stop !== undefined) extend(tree.stop, row);
    else setAnchor(row.key);
    tree.focus(row);
    if (isOn(target, '[data-remove]')) edits.remove(row);
    else if (row.kind !== 'link' && isOn(target, '[data-chevron]')) tree.toggle(row.key, row.open === false);
    else if (edits.from !== null) edits.connectTo(row);
    else if (event.ctrlKey || event.metaKey) edits.toggle(row);
    else if (!event.shiftKey) choose(row);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowAt(event.target);
    if (row === undefined || edits.press(row, event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const walk = treeWalk(event.key, rows, row);
    if (walk === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (walk === undefined) choose(row);
    else if (walk.type === 'open') tree.toggle(row.key, walk.open);
    else {
      if (event.shiftKey && edits.from === null) extend(row, walk.to);
      else setAnchor(undefined);
      tree.focus(walk.to);
    }
  };
  const openMenu = (event: MouseEvent) => {
    const row = rowAt(event.target);
    if (row === undefined || edits.renaming === row.key) return;
    event.preventDefault();
    // Of the menu key, which has opened ours already.
    if (event.button !== 2) return;
    tree.focus(row);
    edits.openMenu(row, { x: event.clientX, y: event.clientY });
  };

  return (
    <div
      ref={tree.listRef}
      role="treegrid"
      aria-label={t('tasks')}
      aria-description={t('treeKeys')}
      aria-multiselectable
      aria-rowcount={rows.length}
      className={classes.tree}
      tabIndex={-1}
      onClick={click}
      onKeyDown={press}
      onContextMenu={openMenu}
      onFocus={take}
      onBlur={tree.onBlur}
    >
      <Items tree={tree} edits={edits} terms={terms} />
    </div>
  );
}

const isOn = (target: EventTarget, part: string): boolean =>
  target instanceof Element && target.closest(part) !== null;
