import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useWords } from '../ui/i18n.ts';
import { useNodeActions } from './actions.ts';
import { canvasWords } from './canvasWords.ts';
import type { TaskNodeData } from './flowTypes.ts';
import classes from './ProblemBadge.module.css';

interface ProblemBadgeProps {
  /** Of the task or group. */
  readonly name: string;
  readonly data: Pick<TaskNodeData, 'errors' | 'warnings' | 'firstProblem'>;
}

/** Errors with their count, else warnings. Opens the first problem at its field. */
export function ProblemBadge({ name, data }: ProblemBadgeProps) {
  const t = useWords(canvasWords);
  const actions = useNodeActions();
  const { errors, warnings, firstProblem } = data;
  if (actions === null || firstProblem === undefined) return null;
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  return (
    <button
      type="button"
      // The keyboard gets there by Enter on the node and by the list of problems.
      tabIndex={-1}
      className={`${classes.badge} nodrag nopan`}
      data-severity={errors > 0 ? 'error' : 'warning'}
      aria-label={t('goToProblem', { name })}
      onClick={(event) => {
        event.stopPropagation();
        actions.goToProblem(firstProblem);
      }}
    >
      <Icon aria-hidden size={14} />
      {errors > 0 ? errors : warnings}
    </button>
  );
}
