import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseText } from '../fieldText.ts';
import { usePanel } from '../panel.ts';
import { ariaOf, type ControlProps, usePlaceholder } from './controlProps.ts';
import classes from './controls.module.css';

/** One line of text, uncontrolled. */
export function TextControl(props: ControlProps) {
  const { name } = props.field;
  const { form } = usePanel();
  const binding = memberBinding(name, fieldPath(props.field), parseText);
  return (
    <div className={classes.box}>
      <input
        {...form.field(binding)}
        {...ariaOf(props)}
        className={classes.input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={usePlaceholder(name)}
      />
    </div>
  );
}
