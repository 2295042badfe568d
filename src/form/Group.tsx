import { ChevronRight, type LucideIcon } from 'lucide-react';
import { memo, type ReactNode, useId } from 'react';
import type { Problem, Severity } from '../model/problem.ts';
import { useWords } from '../ui/i18n.ts';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import { formWords } from './formWords.ts';
import classes from './Group.module.css';
import { worstFirst } from './problemErrors.ts';

interface GroupProps extends Pick<HeadProps, 'group' | 'name' | 'icon' | 'open' | 'onToggle' | 'count'> {
  /** In how many of its fields several tasks differ; undefined for one task. */
  readonly mixed?: number;
  readonly problems: readonly Problem[];
  /** Mounted only while the group is open. */
  readonly children: ReactNode;
}

/** A group of fields under a head that tells, also while it is closed, how much is set and what is wrong. */
export function Group({ problems, mixed, children, ...head }: GroupProps) {
  const id = useId();
  const told = problems.filter(({ severity }) => severity !== 'hint');
  return (
    <section className={classes.group} aria-labelledby={`${id}-name`}>
      <GroupHead {...head} id={id} mixed={mixed} worst={worstFirst(told)[0]?.severity} wrong={told.length} />
      {head.open && (
        <div id={`${id}-body`} className={classes.body}>
          {children}
        </div>
      )}
    </section>
  );
}

interface HeadProps {
  /** By which it is told from others. */
  readonly group: string;
  /** Of which the ids of its elements are made. */
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon | undefined;
  readonly open: boolean;
  readonly onToggle: (group: string) => void;
  /** How many of its fields hold something. */
  readonly count: number;
  readonly mixed: number | undefined;
  /** Of its errors and warnings the worst, and how many there are. */
  readonly worst: Severity | undefined;
  readonly wrong: number;
}

/** A key in one field changes the heads of none, or of one. */
const GroupHead = memo(function GroupHead(props: HeadProps) {
  const { group, id, name, icon: Icon, open, onToggle, count, mixed, worst, wrong } = props;
  const t = useWords(formWords);
  return (
    <h3 className={classes.head}>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={open ? `${id}-body` : undefined}
        onClick={() => onToggle(group)}
      >
        <ChevronRight aria-hidden size={14} className={classes.chevron} />
        {Icon !== undefined && !open && <Icon aria-hidden size={16} className={classes.icon} />}
        <span id={`${id}-name`} className={classes.name}>
          {name}
        </span>
        {worst !== undefined && (
          <span className={classes.problems} data-severity={worst}>
            <SeverityMark severity={worst} size={14} />
            {t('problems', { count: wrong })}
          </span>
        )}
        <Count count={count} mixed={mixed} />
      </button>
    </h3>
  );
});

function Count({ count, mixed }: { count: number; mixed: number | undefined }) {
  const t = useWords(formWords);
  if (mixed !== undefined && count + mixed > 0) {
    return (
      <>
        {count > 0 && <span className={classes.count}>{t('shared', { count })}</span>}
        {mixed > 0 && (
          <span className={classes.count} data-mixed>
            {t('mixed', { count: mixed })}
          </span>
        )}
      </>
    );
  }
  if (count > 0) return <span className={classes.count}>{t('set', { count })}</span>;
  return (
    <span className={classes.count}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">{t('noneSet')}</span>
    </span>
  );
}
