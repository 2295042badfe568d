import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseText } from '../fieldText.ts';
import { suggestOf } from '../suggestions.ts';
import { ariaOf, type ControlProps, usePlaceholder } from './controlProps.ts';
import { Pick } from './Pick.tsx';

/** A member whose value is free, with what is known offered under it. */
export function PickControl(props: ControlProps) {
  const { field } = props;
  const binding = memberBinding(field.name, fieldPath(field), parseText);
  const placeholder = usePlaceholder(field.name);
  return (
    <Pick
      binding={binding}
      suggest={suggestOf(field)}
      aria={ariaOf(props)}
      labelId={props.labelId}
      placeholder={placeholder}
    />
  );
}
