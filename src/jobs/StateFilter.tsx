import { useWords } from '../ui/i18n.ts';
import { StateMark } from '../ui/StateMark.tsx';
import { stateWords } from '../ui/stateWords.ts';
import { type Metrics, metricOf, type RunState, runStates } from '../wire/states.ts';
import { jobsWords } from './jobsWords.ts';
import classes from './StateFilter.module.css';

export interface StateFilterProps {
  readonly value: RunState | null;
  readonly onChange: (state: RunState | null) => void;
  /** How many there are in each state; then only the states that occur are offered. */
  readonly metrics?: Metrics;
}

/** Chips, one of which is pressed: all states, or one. */
export function StateFilter({ value, onChange, metrics }: StateFilterProps) {
  const t = useWords(jobsWords);
  const states = useWords(stateWords);
  const shown =
    metrics === undefined
      ? runStates
      : runStates.filter((state) => metrics[metricOf[state]] > 0 || state === value);
  return (
    <fieldset className={classes.chips}>
      <legend className={classes.legend}>{t('filterStates')}</legend>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {t(metrics === undefined ? 'allStates' : 'all')}
      </button>
      {shown.map((state) => (
        <button
          key={state}
          type="button"
          className={classes.chip}
          aria-pressed={value === state}
          onClick={() => onChange(value === state ? null : state)}
        >
          <StateMark state={state} size={14} />
          {states(state)}
          {metrics === undefined ? null : <span className={classes.count}>{metrics[metricOf[state]]}</span>}
        </button>
      ))}
    </fieldset>
  );
}
