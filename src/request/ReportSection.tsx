import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './ImportReport.module.css';

export interface ReportSectionProps {
  readonly tone: 'plain' | 'ok' | 'warn' | 'fail' | 'accent';
  readonly icon: LucideIcon;
  readonly title: string;
  readonly count?: number;
  /** The glyph cut out of a filled mark: for the outcome as a whole. */
  readonly isFilled?: boolean;
  /** What can be done about all of it; at the end of the title's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A mark, a title, how many, and what there is to say. */
export function ReportSection(props: ReportSectionProps) {
  const { tone, icon: Icon, title, count, isFilled, action, children } = props;
  return (
    <div className={classes.section}>
      <div className={classes.titleLine}>
        <h3 className={classes.title} data-tone={tone} data-filled={isFilled}>
          <Icon aria-hidden size={16} />
          {title}
          {count === undefined ? null : <span className={classes.count}>{count}</span>}
        </h3>
        {action}
      </div>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
