import { useWords } from '../ui/i18n.ts';
import { stateToken } from '../ui/StateMark.tsx';
import { stateWords } from '../ui/stateWords.ts';
import { type Metrics, metricOf, type RunState } from '../wire/states.ts';
import classes from './MetricsBar.module.css';
import { totalOf } from './taskRuns.ts';

/** Left to right: what is done, what went wrong, what runs; what waits is the empty rest. */
const order: readonly RunState[] = ['SUCCEED', 'FAILED', 'FAILED_INTERRUPTED', 'RUNNING', 'STARTING'];

/** How many are in each state, as a bar; readers hear "9 Succeeded, 13 Running / 24". */
export function MetricsBar({ metrics, label }: { metrics: Metrics; label: string }) {
  const t = useWords(stateWords);
  const all = totalOf(metrics);
  const parts = order.filter((state) => metrics[metricOf[state]] > 0);
  const spoken = parts.map((state) => `${metrics[metricOf[state]]} ${t(state)}`).join(', ');
  return (
    <div
      className={classes.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={metrics.SucceedCount + metrics.FailedCount}
      aria-valuetext={`${spoken || t('PENDING')} / ${all}`}
    >
      {parts.map((state) => (
        <span
          key={state}
          className={classes.part}
          data-token={stateToken[state]}
          style={{ flexGrow: metrics[metricOf[state]] }}
        />
      ))}
      <span style={{ flexGrow: all - parts.reduce((sum, state) => sum + metrics[metricOf[state]], 0) }} />
    </div>
  );
}
