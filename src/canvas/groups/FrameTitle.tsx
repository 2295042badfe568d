import { ChevronDown, CircleAlert, Group as GroupIcon, TriangleAlert } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { severityWords } from '../../ui/severityWords.ts';
import { counted } from '../../wire/counted.ts';
import { useNodeActions } from '../actions.ts';
import { canvasWords } from '../canvasWords.ts';
import { NodeName } from '../NodeName.tsx';
import type { TaskProblems } from '../problemsByTask.ts';
import classes from './Frames.module.css';
import type { Frame } from './frames.ts';
import { nodeOf } from './seen.ts';
import type { FrameEvents } from './useFrameEvents.ts';

interface FrameTitleProps {
  readonly frame: Frame;
  /** Whether it is wider than the view. */
  readonly isWide: boolean;
  readonly problems: TaskProblems | undefined;
  /** How many of its tasks are selected. */
  readonly chosen: number;
  readonly renaming: boolean;
  readonly events: FrameEvents;
}

/** What an open group is called and has; the handle by which it is moved. */
export const FrameTitle = memo(function FrameTitle(props: FrameTitleProps) {
  const { frame, isWide, problems, chosen, renaming, events } = props;
  const t = useWords(canvasWords);
  const { group, at, title } = frame;
  const { name } = group;
  const count = group.tasks.length;
  return (
    <div
      className={classes.title}
      data-frame-name={name}
      data-wide={isWide || undefined}
      style={{ '--x': `${at.x}px`, left: at.x, top: at.y, width: at.width, height: title } as CSSProperties}
    >
      <div className={classes.label}>
        <div className={`${classes.grip} nodrag nopan nokey`} title={t('moveGroup')} {...events.of(group)}>
          <IconButton
            size={24}
            tabIndex={-1}
            icon={ChevronDown}
            label={t('fold', { name })}
            shortcut="shift+F"
            onClick={() => events.fold(group)}
          />
          <GroupIcon aria-hidden size={14} className={classes.icon} />
          <NodeName id={nodeOf(group)} name={name} renaming={renaming} of="groupName" />
          <span className={classes.count}>{counted(count)}</span>
          {problems?.first === undefined ? null : <Problems name={name} problems={problems} />}
        </div>
        {chosen === 0 ? null : <span className={classes.chosen}>{t('selected', { count: chosen })}</span>}
      </div>
    </div>
  );
});

function Problems({ name, problems }: { name: string; problems: TaskProblems }) {
  const t = useWords(canvasWords);
  const severity = useWords(severityWords);
  const actions = useNodeActions();
  const { errors, warnings, first } = problems;
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  const count = errors > 0 ? errors : warnings;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.problems}
      data-severity={errors > 0 ? 'error' : 'warning'}
      aria-label={t('goToProblem', { name })}
      title={severity(errors > 0 ? 'errors' : 'warnings', { count })}
      onClick={() => first === undefined || actions?.goToProblem(first)}
    >
      <Icon aria-hidden size={14} />
      {count}
    </button>
  );
}
