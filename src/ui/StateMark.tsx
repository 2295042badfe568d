import type { RunState } from '../wire/states.ts';
import { useWords } from './i18n.ts';
import classes from './StateMark.module.css';
import { stateIcons } from './stateIcons.ts';
import { stateWords } from './stateWords.ts';

/** The colour token of a state: `var(--ok)` is its text, `var(--ok-tint)` its ground, `var(--ok-mark)` its mark. */
export const stateToken: Readonly<Record<RunState, 'wait' | 'start' | 'run' | 'ok' | 'fail' | 'kept'>> = {
  SUBMITTED: 'wait',
  PENDING: 'wait',
  RUNNABLE: 'wait',
  STARTING: 'start',
  RUNNING: 'run',
  SUCCEED: 'ok',
  FAILED: 'fail',
  FAILED_INTERRUPTED: 'kept',
};

/** The icon of a state in its colour. The word must stand beside it: a state is never told by colour alone. */
export function StateMark({ state, size = 16 }: { state: RunState; size?: number }) {
  const Icon = stateIcons[state];
  return (
    <Icon
      aria-hidden
      size={size}
      className={classes.mark}
      data-state={state}
      data-token={stateToken[state]}
    />
  );
}

/** Icon and word on the tint of the state, 20 px high. */
export function StateChip({ state }: { state: RunState }) {
  const t = useWords(stateWords);
  return (
    <span className={classes.chip} data-token={stateToken[state]}>
      <StateMark state={state} size={14} />
      {t(state)}
    </span>
  );
}
