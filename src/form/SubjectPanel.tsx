import { type FocusEvent, type KeyboardEvent, memo, useState } from 'react';
import type { DraftStore } from '../store/draftStore.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { FieldHelp } from './FieldHelp.tsx';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import type { Narrowing } from './narrow.ts';
import { PanelContext } from './panel.ts';
import { SubjectFields } from './SubjectFields.tsx';
import type { Subject } from './subject.ts';
import { usePanelOf } from './usePanelOf.ts';

interface SubjectPanelProps {
  readonly subject: Subject;
  readonly narrowing: Narrowing;
  /** The same function as long as the panel is mounted. */
  readonly onNarrow: (next: Narrowing) => void;
}

/** The fields of a subject and the help for them: mount it with the kind of the subject as its key, several tasks each by themselves. */
export const SubjectPanel = memo(function SubjectPanel({ subject, narrowing, onNarrow }: SubjectPanelProps) {
  const { draft: store } = useWorkbench();
  const { panel, attach } = usePanelOf(subject, onNarrow);
  const [explained, explain] = useState<Explained>({
    kind: subject.kind,
    name: groupsOf(subject.kind)[0]?.fields[0]?.name ?? '',
  });
  return (
    <PanelContext value={panel}>
      <form
        ref={attach}
        className={classes.form}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onFocus={(event) => {
          panel.targets.cancel();
          explain((before) => fieldOf(event, subject) ?? before);
        }}
        onKeyDownCapture={applyFixByKey}
        onKeyDown={(event) => undoByKey(event, store)}
      >
        <SubjectFields narrowing={narrowing} onNarrow={onNarrow} />
        <FieldHelp subject={explained.kind === 'defaults' ? defaults : subject} name={explained.name} />
      </form>
    </PanelContext>
  );
});

interface Explained {
  readonly kind: Subject['kind'];
  readonly name: string;
}

const defaults: Subject = { kind: 'defaults' };

/** The field in which something got the focus, or the one that explains it. */
function fieldOf({ target }: FocusEvent<HTMLElement>, { kind }: Subject): Explained | undefined {
  const field = target.closest<HTMLElement>('[data-field]')?.dataset;
  const name = field?.help ?? field?.field;
  if (name === undefined) return undefined;
  return { kind: target.closest('[data-defaults]') === null ? kind : 'defaults', name };
}

/** Alt+Enter in a field presses the first of its fix buttons, before Enter can open the list of a choice. */
function applyFixByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !event.altKey) return;
  const { target } = event;
  const fixes = target instanceof Element ? target.closest('[data-fixes]') : null;
  const button = fixes?.querySelector<HTMLElement>('[data-fix]');
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}

/**
 * Undo in a field is that of the draft: the browser's own would know nothing of what a fix, the canvas or a list has
 * changed, and would leave the history of the page behind.
 */
function undoByKey(event: KeyboardEvent<HTMLElement>, store: DraftStore) {
  if (event.altKey || !(event.metaKey || event.ctrlKey)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  // Not for the shortcuts of the page as well, which would take a second step back.
  event.preventDefault();
  event.stopPropagation();
  if (key === 'y' || event.shiftKey) store.redo();
  else store.undo();
}
