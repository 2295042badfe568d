import type { JsonValue } from '../../wire/json.ts';
import classes from './controls.module.css';

interface StrangeValueProps {
  readonly value: JsonValue | undefined;
  readonly known: readonly JsonValue[];
}

/** A value from an import that is none of the choices stands under them as it came. */
export function StrangeValue({ value, known }: StrangeValueProps) {
  if (value === undefined || known.includes(value)) return null;
  return <code className={classes.strange}>{JSON.stringify(value)}</code>;
}
