import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import classes from './Segmented.module.css';

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon;
}

export interface SegmentedProps<Value extends string> {
  /** What is chosen; the name of the group for readers. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** 28 px instead of 32. */
  readonly compact?: boolean;
  /** As wide as its words instead of filling the row. */
  readonly fit?: boolean;
}

/** One of a few. Native radio buttons underneath, so that the arrow keys choose. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange, compact = false, fit = false } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classes.group}
      data-compact={compact || undefined}
      data-fit={fit || undefined}
    >
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            className={classes.radio}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon === undefined ? null : <option.icon aria-hidden size={14} />}
          <span className={classes.word}>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
