import { Segmented } from '../../ui/Segmented.tsx';
import { usePanel, useText } from '../panel.ts';
import { useFieldLabel } from '../useFieldLabel.ts';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';

/** One of several members: the fields of the one that is chosen follow, what the others held comes back. */
export function ChoiceControl({ field, labelId, describedBy }: ControlProps) {
  const { chosen, choose } = usePanel();
  const say = useText();
  const label = useFieldLabel(field);
  const options = (field.alternatives ?? []).map((each) => ({ value: each.id, label: say(each.label) }));
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      <Segmented
        label={label}
        value={chosen[field.name] ?? ''}
        options={options}
        onChange={(next) => choose(field.name, next)}
      />
    </fieldset>
  );
}
