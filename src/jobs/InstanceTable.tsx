import { useLanguage, useWords } from '../ui/i18n.ts';
import { StateMark, stateToken } from '../ui/StateMark.tsx';
import { stateWords } from '../ui/stateWords.ts';
import { formatStopwatch, formatTimeOfDay } from '../ui/time.ts';
import type { TaskInstanceView } from '../wire/answers.ts';
import { isEnded } from '../wire/states.ts';
import classes from './InstanceTable.module.css';
import { jobsWords } from './jobsWords.ts';

export interface InstanceTableProps {
  readonly instances: readonly TaskInstanceView[];
  /** Milliseconds since 1970, for those that still run. */
  readonly now: number;
  readonly selected: number | null;
  readonly onSelect: (index: number) => void;
}

/** One row an instance, 28 px high; the button in the first cell chooses whose log is shown. */
export function InstanceTable({ instances, now, selected, onSelect }: InstanceTableProps) {
  const t = useWords(jobsWords);
  const states = useWords(stateWords);
  const language = useLanguage();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('index')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('exit')}</th>
            <th scope="col">{t('node')}</th>
            <th scope="col">{t('startedAt')}</th>
            <th scope="col">{t('runTime')}</th>
          </tr>
        </thead>
        <tbody>
          {instances.map((instance) => {
            const { TaskInstanceIndex: index, TaskInstanceState: state } = instance;
            const start = Date.parse(instance.RunningTime || instance.LaunchTime || '');
            const end = isEnded(state) ? Date.parse(instance.EndTime ?? '') : now;
            return (
              <tr key={index} data-selected={index === selected || undefined}>
                <td>
                  <button
                    type="button"
                    className={classes.choose}
                    aria-pressed={index === selected}
                    aria-label={`${t('log')}, ${t('ofInstance', { index })}`}
                    onClick={() => onSelect(index)}
                  >
                    {index}
                  </button>
                </td>
                <td>
                  <span className={classes.state} data-token={stateToken[state]}>
                    <StateMark state={state} size={14} />
                    {states(state)}
                  </span>
                </td>
                <td>{isEnded(state) && instance.ExitCode != null ? instance.ExitCode : '–'}</td>
                <td className={classes.node}>{instance.ComputeNodeInstanceId || '–'}</td>
                <td>{Number.isNaN(start) ? '–' : formatTimeOfDay(start, { language })}</td>
                <td>{Number.isNaN(start) || Number.isNaN(end) ? '–' : formatStopwatch(end - start)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {instances.length === 0 ? <p className={classes.none}>{t('noInstances')}</p> : null}
    </div>
  );
}
