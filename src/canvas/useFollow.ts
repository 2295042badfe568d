import { useEffect } from 'react';
import { positionsOf } from '../model/layout.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { Cursor } from './cursor.ts';
import { seenOf } from './groups/seen.ts';
import type { Show } from './useShow.ts';

/**
 * Follows what other parts of the page ask for: a task to be shown, on which the keyboard goes on, and a new draft to be
 * seen whole.
 */
export function useFollow(show: Show, setCursor: (cursor: Cursor | null) => void): void {
  const { draft: drafts, view } = useWorkbench();
  useEffect(() => {
    const stopViewing = view.subscribe(({ revealRequest }, before) => {
      if (revealRequest === null || revealRequest === before.revealRequest) return;
      const seen = seenOf(drafts.getState().draft);
      const id = seen.standIn.get(revealRequest.id) ?? revealRequest.id;
      const at = positionsOf(seen.draft)[id];
      if (at === undefined) return;
      show.task(at);
      setCursor({ id, kept: false });
    });
    const stopReading = drafts.subscribe(({ draft, origin }, before) => {
      const isNew = origin === 'import' || origin === 'load';
      // React Flow fits what it has been given, so it must have been given the new nodes first.
      if (!isNew || draft.tasks === before.draft.tasks) return;
      setCursor(null);
      requestAnimationFrame(show.everything);
    });
    return () => {
      stopViewing();
      stopReading();
    };
  }, [drafts, view, show, setCursor]);
}
