import { Redo2, Undo2 } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import { appWords } from '../appWords.ts';
import classes from './TopBar.module.css';

export function HistoryButtons() {
  const t = useWords(appWords);
  const { draft } = useWorkbench();
  const canUndo = useDraft((state) => state.canUndo);
  const canRedo = useDraft((state) => state.canRedo);
  return (
    <div className={classes.history}>
      <IconButton label={t('undo')} icon={Undo2} shortcut="mod+Z" disabled={!canUndo} onClick={draft.undo} />
      <IconButton
        label={t('redo')}
        icon={Redo2}
        shortcut="mod+shift+Z"
        disabled={!canRedo}
        onClick={draft.redo}
      />
    </div>
  );
}
