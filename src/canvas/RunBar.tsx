import { stateToken } from '../ui/StateMark.tsx';
import { type Metrics, metricOf, type RunState } from '../wire/states.ts';
import classes from './TaskNode.module.css';

/** From what is done to what has yet to begin; waiting instances are the ground of the bar. */
const order: readonly RunState[] = ['SUCCEED', 'FAILED', 'FAILED_INTERRUPTED', 'RUNNING', 'STARTING'];
const waiting: readonly RunState[] = ['SUBMITTED', 'PENDING', 'RUNNABLE'];

/** Instances by state, 3 px high. The row above says the same in words, so that readers skip it. */
export function RunBar({ metrics }: { metrics: Metrics }) {
  const count = (state: RunState) => metrics[metricOf[state]];
  const rest = waiting.reduce((sum, state) => sum + count(state), 0);
  return (
    <div aria-hidden className={classes.bar}>
      {order
        .filter((state) => count(state) > 0)
        .map((state) => (
          <span key={state} data-token={stateToken[state]} style={{ flexGrow: count(state) }} />
        ))}
      {rest > 0 ? <span style={{ flexGrow: rest }} /> : null}
    </div>
  );
}
