import type { KeyboardEvent } from 'react';
import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseText } from '../fieldText.ts';
import { usePanel } from '../panel.ts';
import { ariaOf, type ControlProps, usePlaceholder } from './controlProps.ts';
import classes from './controls.module.css';

/** A line that wraps and grows to six: paths and names would otherwise be cut off in the middle. */
export function LongControl(props: ControlProps) {
  const { name, control } = props.field;
  const { form } = usePanel();
  const binding = memberBinding(name, fieldPath(props.field), parseText);
  return (
    <div className={classes.box}>
      <textarea
        {...form.field(binding)}
        {...ariaOf(props)}
        className={classes.input}
        data-mono={control !== 'prose' || undefined}
        rows={1}
        autoComplete="off"
        spellCheck={control === 'prose'}
        placeholder={usePlaceholder(name)}
        onKeyDown={control === 'long' ? keepOneLine : undefined}
      />
    </div>
  );
}

/** A path has no line breaks; a pasted one stays and is reported, as every text that is typed. */
function keepOneLine(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.altKey) event.preventDefault();
}
