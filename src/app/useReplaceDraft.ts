import { draftFromRequest } from '../model/request.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { JsonObject } from '../wire/json.ts';

const label = { en: 'Open the example', zh: '打开示例' };

/** Puts another request in the place of the draft: one step that undo takes back. */
export function useReplaceDraft(): (request: JsonObject) => void {
  const { draft, view, newId } = useWorkbench();
  return (request) => {
    draft.dispatch(
      { type: 'replaceDraft', draft: draftFromRequest(request, newId) },
      { origin: 'import', label },
    );
    view.select([]);
  };
}
