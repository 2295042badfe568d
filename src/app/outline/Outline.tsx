import { taskEntity } from '../../model/draft.ts';
import { announce } from '../../ui/announce.tsx';
import { clearFinding } from '../../ui/finding.ts';
import { useWords } from '../../ui/i18n.ts';
import { foundNow, useSearch } from '../../ui/useSearch.ts';
import { useSteady } from '../../ui/useSteady.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { closeSheetFor } from '../panels.ts';
import { FieldChips } from './FieldChips.tsx';
import { FindField } from './FindField.tsx';
import { FoundBand } from './FoundBand.tsx';
import { JobRow } from './JobRow.tsx';
import { KeysFoot } from './KeysFoot.tsx';
import { nextFound } from './nextFound.ts';
import classes from './Outline.module.css';
import { OutlineHead } from './OutlineHead.tsx';
import { OutlineMenu } from './OutlineMenu.tsx';
import { outlineWords } from './outlineWords.ts';
import { TaskTree } from './TaskTree.tsx';
import { useOutlineTree } from './useOutlineTree.ts';
import { useTreeEdits } from './useTreeEdits.ts';

interface OutlineProps {
  readonly onFold: (() => void) | undefined;
  /** It lies over the canvas, and is in the way of what it has led to. */
  readonly over?: boolean;
}

/** The job and its tasks as a list: the way to everything without a pointer. */
export function Outline({ onFold, over = false }: OutlineProps) {
  const t = useWords(outlineWords);
  const { draft, view } = useWorkbench();
  const count = useDraft((state) => state.draft.tasks.length);
  const search = useSearch();
  const { found } = search;
  const tree = useOutlineTree(found);
  const edits = useTreeEdits(tree, found);

  const step = useSteady((by: 1 | -1) => {
    const { inspected } = view.getState();
    const all = foundNow(draft.getState());
    const next = nextFound(all, inspected.kind === 'task' ? inspected.id : undefined, by);
    if (next === undefined) return;
    // On a narrow page the inspector would come over the field.
    closeSheetFor(taskEntity(next.id));
    view.select([next.id]);
    view.reveal(next.id);
    tree.show(next.id, false);
    const name = tree.nameOf(next.id) || t('unnamed');
    announce(t('foundAt', { at: next.at + 1, count: all.length, name }));
  });
  const enter = useSteady(tree.refocus);
  const leave = useSteady((before: HTMLElement | null) => {
    if (over && before?.closest('nav') === null) onFold?.();
    if (before === null) (document.activeElement as HTMLElement | null)?.blur();
    else if (before.isConnected) before.focus();
    // It was a row that was not found meanwhile.
    else tree.refocus();
  });
  return (
    <>
      <OutlineHead total={found === undefined ? undefined : count} options={search.options} onFold={onFold} />
      <div className={classes.search} data-find>
        <FindField text={search.text} onStep={step} onDown={enter} onLeave={leave} />
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
