import { FileInput, ListFilter, PanelLeft, Plus } from 'lucide-react';
import { taskEntity } from '../../model/draft.ts';
import { announce } from '../../ui/announce.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { formatNumber } from '../../ui/time.ts';
import { useAddTask } from '../../ui/useAddTask.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { openImport } from '../imports.ts';
import { closeSheetFor } from '../panels.ts';
import { FieldChips } from './FieldChips.tsx';
import { FindField } from './FindField.tsx';
import { FoundBand } from './FoundBand.tsx';
import { clearFinding, toggleOptions } from './finding.ts';
import { JobRow } from './JobRow.tsx';
import { KeysFoot } from './KeysFoot.tsx';
import { nextFound } from './nextFound.ts';
import classes from './Outline.module.css';
import { OutlineMenu } from './OutlineMenu.tsx';
import { outlineWords } from './outlineWords.ts';
import { TaskTree } from './TaskTree.tsx';
import { useOutlineTree } from './useOutlineTree.ts';
import { useSearch } from './useSearch.ts';
import { useTreeEdits } from './useTreeEdits.ts';

interface OutlineProps {
  readonly onFold: (() => void) | undefined;
  /** It lies over the canvas, and is in the way of what it has led to. */
  readonly over?: boolean;
}

/** The job and its tasks as a list: the way to everything without a pointer. */
export function Outline({ onFold, over = false }: OutlineProps) {
  const t = useWords(outlineWords);
  const language = useLanguage();
  const { view } = useWorkbench();
  const addTask = useAddTask();
  const count = useDraft((state) => state.draft.tasks.length);
  const search = useSearch();
  const { found } = search;
  const tree = useOutlineTree(found);
  const edits = useTreeEdits(tree, found);

  const step = (by: 1 | -1) => {
    const { inspected } = view.getState();
    const next = nextFound(found ?? [], inspected.kind === 'task' ? inspected.id : undefined, by);
    if (next === undefined) return;
    // On a narrow page the inspector would come over the field.
    closeSheetFor(taskEntity(next.id));
    view.select([next.id]);
    view.reveal(next.id);
    tree.show(next.id, false);
    const name = tree.nameOf(next.id) || t('unnamed');
    announce(t('foundAt', { at: next.at + 1, count: found?.length ?? 0, name }));
  };
  const leave = (before: HTMLElement | null) => {
    if (over && before?.closest('nav') === null) onFold?.();
    if (before === null) (document.activeElement as HTMLElement | null)?.blur();
    else if (before.isConnected) before.focus();
    // It was a row that was not found meanwhile.
    else tree.refocus();
  };
  return (
    <>
      <div className={classes.head}>
        <h2>
          {t('outline')}{' '}
          {found === undefined ? null : (
            <span className={classes.total}>{formatNumber(count, language)}</span>
          )}
        </h2>
        <IconButton
          size={28}
          label={t('options')}
          icon={ListFilter}
          active={search.options}
          onClick={toggleOptions}
        />
        <IconButton size={28} label={t('importText')} icon={FileInput} onClick={() => openImport()} />
        <IconButton size={28} label={t('addTask')} icon={Plus} onClick={() => addTask()} />
        {onFold === undefined ? null : (
          <IconButton size={28} label={t('fold')} icon={PanelLeft} onClick={onFold} />
        )}
      </div>
      <div className={classes.search} data-find>
        <FindField text={search.text} onStep={step} onDown={tree.refocus} onLeave={leave} />
        {search.options ? <FieldChips {...search} /> : null}
        <FoundBand found={found} />
      </div>
      <div className={classes.scroll}>
        {found === undefined ? <JobRow tasks={count} /> : null}
        {tree.rows.length > 0 ? (
          <TaskTree tree={tree} edits={edits} terms={search.terms} />
        ) : (
          <div className={classes.nothing}>
            <p>{t(count === 0 ? 'none' : 'noMatch')}</p>
            {count === 0 ? null : (
              <button type="button" className={classes.clear} onClick={clearFinding}>
                {t('clear')}
              </button>
            )}
          </div>
        )}
      </div>
      {edits.menu === null ? null : <OutlineMenu menu={edits.menu} onClose={edits.closeMenu} />}
      {edits.from !== null ? (
        <KeysFoot doing="connecting" />
      ) : found === undefined ? null : (
        <KeysFoot doing="finding" />
      )}
    </>
  );
}
