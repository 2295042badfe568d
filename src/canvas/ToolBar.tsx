import {
  ArrowDown,
  ArrowRight,
  Group,
  LayoutGrid,
  MousePointer2,
  Plus,
  Spline,
  StickyNote,
} from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useView } from '../ui/workbench.tsx';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import type { Direction } from './geometry.ts';

export type Tool = 'select' | 'connect';

interface ToolBarProps {
  readonly tool: Tool;
  readonly direction: Direction;
  readonly onAdd: () => void;
  readonly onTool: (tool: Tool) => void;
  readonly onGroup: () => void;
  readonly onNote: () => void;
  readonly onTidy: () => void;
  readonly onDirection: (direction: Direction) => void;
}

export const ToolBar = memo(function ToolBar({
  tool,
  direction,
  onAdd,
  onTool,
  onGroup,
  onNote,
  onTidy,
  onDirection,
}: ToolBarProps) {
  const t = useWords(canvasWords);
  const down = direction === 'down';
  const nothing = useView((state) => state.selectedTasks.size === 0);
  return (
    <div role="toolbar" aria-label={t('tools')} className={`${classes.bar} ${classes.tools}`}>
      <button
        type="button"
        className={classes.action}
        aria-label={t('addTask')}
        aria-keyshortcuts="A"
        onClick={onAdd}
      >
        <Plus aria-hidden size={16} />
        {t('task')}
        <Kbd keys="A" />
      </button>
      <span className={classes.line} />
      <IconButton
        size={28}
        icon={MousePointer2}
        label={t('select')}
        shortcut="V"
        active={tool === 'select'}
        onClick={() => onTool('select')}
      />
      <IconButton
        size={28}
        icon={Spline}
        label={t('connect')}
        shortcut="C"
        active={tool === 'connect'}
        onClick={() => onTool('connect')}
      />
      <IconButton
        size={28}
        icon={Group}
        label={t(nothing ? 'saidNoTasks' : 'groupTasks')}
        shortcut="G"
        disabled={nothing}
        onClick={onGroup}
      />
      <IconButton size={28} icon={StickyNote} label={t('addNote')} shortcut="N" onClick={onNote} />
      <span className={classes.line} />
      <button type="button" className={classes.action} aria-keyshortcuts="L" onClick={onTidy}>
        <LayoutGrid aria-hidden size={16} />
        {t('tidy')}
      </button>
      <IconButton
        size={28}
        icon={down ? ArrowDown : ArrowRight}
        label={t(down ? 'flowRight' : 'flowDown')}
        onClick={() => onDirection(down ? 'right' : 'down')}
      />
    </div>
  );
});
