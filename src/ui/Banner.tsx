import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './Banner.module.css';

export interface BannerProps {
  readonly tone?: 'plain' | 'note' | 'warn' | 'fail';
  /** `status` is announced when it appears; `none` is for inside of what announces. */
  readonly role?: 'status' | 'note' | 'none';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** Buttons at the right. */
  readonly action?: ReactNode;
}

/** A band of 36 px over what it speaks of. */
export function Banner({ tone = 'plain', role = 'status', icon: Icon, children, action }: BannerProps) {
  return (
    <div className={classes.band} data-tone={tone} role={role}>
      {Icon === undefined ? null : <Icon aria-hidden size={16} className={classes.icon} />}
      <span className={classes.text}>{children}</span>
      {action}
    </div>
  );
}

export interface FailedBoxProps {
  readonly icon: LucideIcon;
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A red hairline box: what happened, what is safe, and a way on. Announced at once. */
export function FailedBox({ icon: Icon, title, children, action }: FailedBoxProps) {
  return (
    <div className={classes.failed} role="alert">
      <Icon aria-hidden size={16} className={classes.icon} />
      <div className={classes.body}>
        <div className={classes.title}>{title}</div>
        {children === undefined ? null : <div className={classes.note}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
