import { ChevronRight } from 'lucide-react';
import classes from './Outline.module.css';

/** For the pointer alone: the keys are Left and Right. */
export function Chevron({ open }: { open: boolean | undefined }) {
  return (
    <span className={classes.chevron} aria-hidden data-chevron data-none={open === undefined || undefined}>
      <ChevronRight size={14} data-open={open} />
    </span>
  );
}
