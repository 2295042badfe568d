import type { ClipboardEvent } from 'react';
import { parsePath } from '../../wire/json.ts';
import { memberBinding } from '../binding.ts';
import { parseCell } from '../fieldText.ts';
import { usePanel } from '../panel.ts';
import classes from './controls.module.css';

interface PairCellProps {
  /** The API path of the cell, e.g. `EnvVars[1].Name`. */
  readonly name: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** One member of one item of a list. */
export function PairCell({ name, label, describedBy, invalid, onPaste }: PairCellProps) {
  const { form, targets } = usePanel();
  const binding = memberBinding(name, parsePath(name), parseCell);
  return (
    <div className={classes.box} ref={targets.target(name)} data-field={name}>
      <textarea
        {...form.field(binding)}
        className={classes.input}
        data-mono
        rows={1}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onPaste={onPaste}
      />
    </div>
  );
}
