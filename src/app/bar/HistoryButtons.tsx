import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/i18n.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { inLanguage, type Text } from '../../wire/text.ts';
import { appWords } from '../appWords.ts';
import { useDesk } from '../services.tsx';
import { useHistorySteps } from '../useHistorySteps.ts';
import classes from './TopBar.module.css';

/** Undo and redo, which say what they would do. */
export function HistoryButtons() {
  const t = useWords(appWords);
  const { undo, redo } = useHistorySteps();
  const edits = useDesk((state) => state.role === 'editor');
  const canUndo = useDraft((state) => state.canUndo) && edits;
  const canRedo = useDraft((state) => state.canRedo) && edits;
  const language = useLanguage();
  const undoLabel = useDraft((state) => state.undoLabel);
  const redoLabel = useDraft((state) => state.redoLabel);
  const say = (plain: 'undo' | 'redo', what: Text | undefined) =>
    what === undefined ? t(plain) : t(`${plain}That`, { what: inLanguage(what, language) });
  return (
    <div className={classes.history}>
      <IconButton
        label={say('undo', undoLabel)}
        icon={Undo2}
        shortcut="mod+Z"
        disabled={!canUndo}
        onClick={undo}
      />
      <IconButton
        label={say('redo', redoLabel)}
        icon={Redo2}
        shortcut="mod+shift+Z"
        disabled={!canRedo}
        onClick={redo}
      />
    </div>
  );
}
