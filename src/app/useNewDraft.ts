import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { draftFromRequest } from '../model/request.ts';
import { useWords } from '../ui/i18n.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';
import { appWords } from './appWords.ts';

const label = { en: 'New draft', zh: '新建草稿' };

/** Puts another request in the place of the draft: one step that undo takes back. */
export function useReplaceDraft(): (request: JsonObject) => void {
  const { draft, view, newId } = useWorkbench();
  return useCallback(
    (request: JsonObject) => {
      draft.dispatch(
        { type: 'replaceDraft', draft: draftFromRequest(request, newId) },
        { origin: 'import', label },
      );
      view.select([]);
    },
    [draft, view, newId],
  );
}

/** Starts an empty job in the zone of the one before. */
export function useNewDraft(): () => void {
  const t = useWords(appWords);
  const { draft } = useWorkbench();
  const replace = useReplaceDraft();
  return useCallback(() => {
    const { header, tasks } = draft.getState().draft;
    const placement = header.Placement;
    replace({ ...(placement === undefined ? {} : { Placement: placement }), Job: { Tasks: [] } });
    if (tasks.length > 0) notifications.show({ title: t('newDraft'), message: t('newDraftHint') });
  }, [t, draft, replace]);
}
