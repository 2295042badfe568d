import { announce } from '../ui/announce.tsx';
import { useLanguage, useWords } from '../ui/i18n.ts';
import { useSteady } from '../ui/useSteady.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import { inLanguage, type Text } from '../wire/text.ts';
import { appWords } from './appWords.ts';

/** Undo and redo that say to readers what they did: nothing else on the page tells them. The same functions each time. */
export function useHistorySteps(): { readonly undo: () => void; readonly redo: () => void } {
  const t = useWords(appWords);
  const language = useLanguage();
  const { draft } = useWorkbench();
  const say = (done: 'undone' | 'redone', what: Text | undefined) =>
    announce(what === undefined ? t(done) : t(`${done}That`, { what: inLanguage(what, language) }));
  return {
    undo: useSteady(() => {
      const { canUndo, undoLabel } = draft.getState();
      if (!canUndo) return announce(t('nothingToUndo'));
      draft.undo();
      say('undone', undoLabel);
    }),
    redo: useSteady(() => {
      const { canRedo, redoLabel } = draft.getState();
      if (!canRedo) return announce(t('nothingToRedo'));
      draft.redo();
      say('redone', redoLabel);
    }),
  };
}
