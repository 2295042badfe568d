import { use, useCallback, useMemo, useState } from 'react';
import { useWorkbench } from '../ui/workbench.tsx';
import { serveFocusRequests } from './focusRequests.ts';
import { createFocusTargets } from './focusTargets.ts';
import { LayoutContext } from './LayoutContext.ts';
import { everything, type Narrowing } from './narrow.ts';
import type { Panel } from './panel.ts';
import { errorsIn, ownerIn, situationOf } from './situation.ts';
import type { Subject } from './subject.ts';
import { useChoices } from './useChoices.ts';
import { useEntityForm } from './useEntityForm.ts';

/**
 * What the fields of a subject stand in, and the ref of the element that they stand in: form and draft keep in step,
 * and requests for the focus are served, while that element is there.
 *
 * `onNarrow` is the same function as long as the panel is mounted.
 */
export function usePanelOf(subject: Subject, onNarrow: (next: Narrowing) => void) {
  const { draft: store, view } = useWorkbench();
  const layout = use(LayoutContext);
  const [chosen, choose] = useChoices(subject);
  const form = useEntityForm(store, subject, () => {
    const { draft, problems } = store.getState();
    return errorsIn(problems, subject, situationOf(draft, subject, chosen));
  });
  const [targets] = useState(createFocusTargets);
  const panel = useMemo((): Panel => ({ form, targets, chosen, choose }), [form, targets, chosen, choose]);
  // Follows while the element is there. Another choice begins anew: other fields show the problems then.
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const stopFollowing = form.follow();
      const stopServing = serveFocusRequests(view, subject, ({ path }) => {
        const owner = ownerIn(subject, situationOf(store.getState().draft, subject, chosen), path);
        // The field may be out of sight.
        onNarrow(everything);
        layout.open(subject.kind === 'job' ? 'job' : 'task', owner.group);
        targets.focus(owner.name);
      });
      return () => {
        stopFollowing();
        stopServing();
      };
    },
    [form, view, subject, store, chosen, layout, targets, onNarrow],
  );
  return { panel, attach };
}
