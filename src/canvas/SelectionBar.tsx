import { CopyPlus, Ellipsis, Group, Spline, Trash2, Ungroup, X } from 'lucide-react';
import { memo } from 'react';
import type { Point } from '../model/draft.ts';
import { groupOfExactly } from '../model/groups.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/i18n.ts';
import { useDraft, useView } from '../ui/workbench.tsx';
import classes from './Bars.module.css';
import { canvasWords } from './canvasWords.ts';
import type { EditorCommands } from './useEditorCommands.ts';

interface SelectionBarProps {
  readonly commands: EditorCommands;
  readonly onMore: (at: Point) => void;
  /** Gives the keyboard back to the canvas. */
  readonly onDone: () => void;
}

const connect = { icon: Spline, label: 'connect', shortcut: 'C', command: 'connect' } as const;
const group = { icon: Group, label: 'groupTasks', shortcut: 'G', command: 'group' } as const;
const ungroup = { icon: Ungroup, label: 'ungroup', shortcut: 'shift+G', command: 'ungroup' } as const;
const others = [
  { icon: CopyPlus, label: 'duplicate', shortcut: 'mod+D', command: 'duplicate' },
  { icon: Trash2, label: 'delete', shortcut: 'Delete', command: 'remove' },
] as const;

/** How many tasks are selected, and what can be done with all of them at once. */
export const SelectionBar = memo(function SelectionBar({ commands, onMore, onDone }: SelectionBarProps) {
  const t = useWords(canvasWords);
  const selected = useView((state) => state.selectedTasks);
  const isGroup = useDraft(({ draft }) => groupOfExactly(draft, selected) !== undefined);
  const count = selected.size;
  if (count < 2) return null;
  const does = (act: () => void) => () => {
    act();
    onDone();
  };
  return (
    <div role="toolbar" aria-label={t('selection')} className={`${classes.bar} ${classes.selection}`}>
      <span className={classes.count}>{t('selected', { count })}</span>
      <span className={classes.line} />
      {[connect, isGroup ? ungroup : group, ...others].map(({ icon, label, shortcut, command }) => (
        <IconButton
          key={label}
          size={28}
          icon={icon}
          label={t(label)}
          shortcut={shortcut}
          onClick={does(commands[command])}
        />
      ))}
      <IconButton
        size={28}
        icon={Ellipsis}
        label={t('more')}
        aria-haspopup="menu"
        shortcut="shift+F10"
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onMore({ x: left, y: bottom + 4 });
        }}
      />
      <span className={classes.line} />
      <IconButton
        size={28}
        icon={X}
        label={t('clear')}
        shortcut="Escape"
        onClick={does(commands.selectNone)}
      />
    </div>
  );
});
