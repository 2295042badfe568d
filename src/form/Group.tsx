import { ChevronRight, type LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Problem } from '../model/problem.ts';
import { useWords } from '../ui/i18n.ts';
import { SeverityMark } from '../ui/SeverityMark.tsx';
import { formWords } from './formWords.ts';
import classes from './Group.module.css';
import { worstFirst } from './problemErrors.ts';

interface GroupProps {
  readonly name: string;
  readonly icon: LucideIcon | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** How many of its fields hold something. */
  readonly count: number;
  /** In how many of its fields several tasks differ; undefined for one task. */
  readonly mixed?: number;
  readonly problems: readonly Problem[];
  /** Mounted only while the group is open. */
  readonly children: ReactNode;
}

/** A group of fields under a head that tells, also while it is closed, how much is set and what is wrong. */
export function Group({ name, icon: Icon, open, onToggle, count, mixed, problems, children }: GroupProps) {
  const t = useWords(formWords);
  const id = useId();
  const [worst] = worstFirst(problems.filter(({ severity }) => severity !== 'hint'));
  return (
    <section className={classes.group} aria-labelledby={`${id}-name`}>
      <h3 className={classes.head}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={onToggle}
        >
          <ChevronRight aria-hidden size={14} className={classes.chevron} />
          {Icon !== undefined && !open && <Icon aria-hidden size={16} className={classes.icon} />}
          <span id={`${id}-name`} className={classes.name}>
            {name}
          </span>
          {worst !== undefined && (
            <span className={classes.problems} data-severity={worst.severity}>
              <SeverityMark severity={worst.severity} size={14} />
              {t('problems', { count: problems.filter(({ severity }) => severity !== 'hint').length })}
            </span>
          )}
          <Count count={count} mixed={mixed} />
        </button>
      </h3>
      {open && (
        <div id={`${id}-body`} className={classes.body}>
          {children}
        </div>
      )}
    </section>
  );
}

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
