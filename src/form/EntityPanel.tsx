import { type FocusEvent, type KeyboardEvent, use, useCallback, useMemo, useState } from 'react';
import type { Entity } from '../model/draft.ts';
import type { DraftStore } from '../store/draftStore.ts';
import { useDraft, useWorkbench } from '../ui/workbench.tsx';
import { specOf } from './binding.ts';
import { EntityFields } from './EntityFields.tsx';
import { FieldHelp } from './FieldHelp.tsx';
import { serveFocusRequests } from './focusRequests.ts';
import { createFocusTargets } from './focusTargets.ts';
import { groupsOf } from './groups.ts';
import classes from './Inspector.module.css';
import { LayoutContext } from './LayoutContext.ts';
import { everything, type Narrowing } from './narrow.ts';
import { PanelContext } from './panel.ts';
import { errorsIn, ownerIn } from './situation.ts';
import { useChoices } from './useChoices.ts';
import { useEntityForm } from './useEntityForm.ts';

interface EntityPanelProps {
  readonly entity: Entity;
  readonly narrowing: Narrowing;
  /** The same function as long as the panel is mounted. */
  readonly onNarrow: (next: Narrowing) => void;
}

/** The fields of one job or task and the help for them: mount it with the entity as its key. */
export function EntityPanel({ entity, narrowing, onNarrow }: EntityPanelProps) {
  const { draft: store, view } = useWorkbench();
  const layout = use(LayoutContext);
  const [chosen, choose] = useChoices(
    entity,
    useDraft(({ draft }) => specOf(draft, entity)),
  );
  const form = useEntityForm(store, entity, () => {
    const { draft, problems } = store.getState();
    return errorsIn(problems, entity, specOf(draft, entity), chosen);
  });
  const [targets] = useState(createFocusTargets);
  const [focused, setFocused] = useState(groupsOf(entity.kind)[0]?.fields[0]?.name ?? '');
  const panel = useMemo(() => ({ form, targets, chosen, choose }), [form, targets, chosen, choose]);
  // Follows while the element is there. Another choice begins anew: other fields show the problems then.
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const stopFollowing = form.follow();
      const stopServing = serveFocusRequests(view, entity, ({ path }) => {
        const owner = ownerIn(entity, specOf(store.getState().draft, entity), chosen, path);
        // The field may be out of sight.
        onNarrow(everything);
        layout.open(entity.kind === 'task' ? 'task' : 'job', owner.group);
        targets.focus(owner.name);
      });
      return () => {
        stopFollowing();
        stopServing();
      };
    },
    [form, view, entity, store, chosen, layout, targets, onNarrow],
  );
  return (
    <PanelContext value={panel}>
      <form
        ref={attach}
        className={classes.form}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onFocus={(event) => {
          targets.cancel();
          setFocused((before) => fieldOf(event) ?? before);
        }}
        onKeyDown={(event) => {
          applyFixByKey(event);
          undoByKey(event, store);
        }}
      >
        <EntityFields narrowing={narrowing} onNarrow={onNarrow} />
        <FieldHelp entity={entity} name={focused} />
      </form>
    </PanelContext>
  );
}

/** The name of the field in which something got the focus, or of the one that explains it. */
function fieldOf({ target }: FocusEvent<HTMLElement>): string | undefined {
  const field = target.closest<HTMLElement>('[data-field]')?.dataset;
  return field?.help ?? field?.field;
}

/** Alt+Enter in a field presses the first of its fix buttons. */
function applyFixByKey(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || !event.altKey || event.defaultPrevented) return;
  const { target } = event;
  const fixes = target instanceof Element ? target.closest('[data-fixes]') : null;
  const button = fixes?.querySelector<HTMLElement>('[data-fix]');
  if (!button) return;
  event.preventDefault();
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
