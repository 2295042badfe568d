import { Segmented } from '../../ui/Segmented.tsx';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { fieldPath } from '../fieldSpec.ts';
import { useMember, useText } from '../panel.ts';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';
import { StrangeValue } from './StrangeValue.tsx';

/** The documented values side by side; none is chosen where the draft holds none of them. */
export function SegmentedControl({ field, labelId, describedBy }: ControlProps) {
  const say = useText();
  const [value, set] = useMember(fieldPath(field));
  const doc = fieldDoc(field.name);
  const options = (doc?.values ?? []).map((option) => ({ value: option.value, label: say(option.label) }));
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      <Segmented
        label={doc === undefined ? field.name : say(doc.label)}
        value={typeof value === 'string' ? value : ''}
        options={options}
        onChange={set}
      />
      <StrangeValue value={value} known={options.map((option) => option.value)} />
    </fieldset>
  );
}
