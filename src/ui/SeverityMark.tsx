import { CircleAlert, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Severity } from '../model/problem.ts';
import { useWords } from './i18n.ts';
import classes from './SeverityMark.module.css';
import { severityWords } from './severityWords.ts';

const icons: Readonly<Record<Severity, LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  hint: Lightbulb,
};

/** The icon of a severity in its colour. Named for readers unless a word beside it says the same. */
export function SeverityMark(props: { severity: Severity; size?: number; named?: boolean }) {
  const { severity, size = 16, named = false } = props;
  const t = useWords(severityWords);
  const Icon = icons[severity];
  return (
    <Icon
      {...(named ? { role: 'img', 'aria-label': t(severity) } : { 'aria-hidden': true })}
      size={size}
      className={classes.mark}
      data-severity={severity}
    />
  );
}

/** The mark with its number, as on nodes, rows and tabs: "1 error" for readers. */
export function SeverityCount(props: { severity: Severity; count: number; size?: number }) {
  const { severity, count, size = 14 } = props;
  const t = useWords(severityWords);
  return (
    <span className={classes.count} data-severity={severity}>
      <SeverityMark severity={severity} size={size} />
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t(`${severity}s`, { count })}</span>
    </span>
  );
}
