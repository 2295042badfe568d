import { type ComponentType, memo, useId } from 'react';
import { useWords } from '../ui/i18n.ts';
import { useDraft } from '../ui/workbench.tsx';
import { type JsonValue, parsePath } from '../wire/json.ts';
import { ChoiceControl } from './controls/ChoiceControl.tsx';
import { CommandControl } from './controls/CommandControl.tsx';
import type { ControlProps } from './controls/controlProps.ts';
import { FlagControl } from './controls/FlagControl.tsx';
import { ItemsControl } from './controls/ItemsControl.tsx';
import { LockedControl } from './controls/LockedControl.tsx';
import { LongControl } from './controls/LongControl.tsx';
import { NumberControl } from './controls/NumberControl.tsx';
import { PairsControl } from './controls/PairsControl.tsx';
import { PickControl } from './controls/PickControl.tsx';
import { RegionControl } from './controls/RegionControl.tsx';
import { SecretControl } from './controls/SecretControl.tsx';
import { SegmentedControl } from './controls/SegmentedControl.tsx';
import { SelectControl } from './controls/SelectControl.tsx';
import { TasksControl } from './controls/TasksControl.tsx';
import { TextControl } from './controls/TextControl.tsx';
import { TextsControl } from './controls/TextsControl.tsx';
import classes from './Field.module.css';
import { FieldMessages } from './FieldMessages.tsx';
import { type ControlKind, type FieldSpec, isGroup, isRequired, isWide } from './fieldSpec.ts';
import { formWords } from './formWords.ts';
import { ManyPairsControl } from './many/ManyPairsControl.tsx';
import { MixedListControl } from './many/MixedListControl.tsx';
import { MixedValues } from './many/MixedValues.tsx';
import { NamesControl } from './many/NamesControl.tsx';
import { useApplyFix, useMember, useMixed, usePanel, useProblemsAt } from './panel.ts';
import { specOf } from './subject.ts';
import { useFieldLabel } from './useFieldLabel.ts';

const controls: Readonly<Record<ControlKind, ComponentType<ControlProps>>> = {
  text: TextControl,
  prose: LongControl,
  long: LongControl,
  number: NumberControl,
  command: CommandControl,
  segmented: SegmentedControl,
  select: SelectControl,
  pick: PickControl,
  flag: FlagControl,
  secret: SecretControl,
  region: RegionControl,
  choice: ChoiceControl,
  pairs: PairsControl,
  texts: TextsControl,
  items: ItemsControl,
  tasks: TasksControl,
  locked: LockedControl,
};

/** What stands in the place of the usual control for several tasks. */
function ofMany({ name, control }: FieldSpec, mixed: boolean): ComponentType<ControlProps> | undefined {
  if (name === 'TaskName') return NamesControl;
  if (control === 'pairs') return ManyPairsControl;
  // Says in its placeholder that they differ, and is there before and after the first key.
  if (control === 'command') return LongControl;
  // An edit of one of several lists would take the others away: one of them is to be used first.
  return mixed && (control === 'items' || control === 'texts') ? MixedListControl : undefined;
}

/** Label, control and messages of one field. */
export const Field = memo(function Field({ field }: { field: FieldSpec }) {
  const { form, targets } = usePanel();
  const t = useWords(formWords);
  const id = useId();
  const mixed = useMixed(field);
  const [, set] = useMember(parsePath(field.name));
  const onUse = (value: JsonValue | undefined) => {
    set(value);
    // The button goes with the difference.
    targets.focus(field.name);
  };
  const problems = useProblemsAt(field.name);
  const applyFix = useApplyFix(field.name);
  const Control =
    (form.subject.kind === 'tasks' && ofMany(field, mixed.length > 0)) || controls[field.control];
  // These two say for themselves in what the tasks differ.
  const isMixed = mixed.length > 0 && Control !== NamesControl && Control !== ManyPairsControl;
  const label = useFieldLabel(field);
  const required = useDraft(({ draft }) => isRequired(field, specOf(draft, form.subject)));
  const Label = isGroup(field) ? 'span' : 'label';
  return (
    <div
      ref={targets.target(field.name)}
      className={classes.row}
      data-field={field.name}
      data-fixes
      data-wide={isWide(field) || undefined}
      data-named={field.alone}
      data-help={field.explainedBy}
      data-mixed={isMixed || undefined}
    >
      <div className={classes.head}>
        <Label
          className={field.alone ? 'visually-hidden' : classes.label}
          id={`${id}-label`}
          {...(isGroup(field) ? {} : { htmlFor: id })}
        >
          {label}
          {required && (
            <span className={classes.mark} title={t('required')}>
              *
            </span>
          )}
        </Label>
      </div>
      <div className={classes.control}>
        <Control
          field={field}
          id={id}
          labelId={`${id}-label`}
          describedBy={problems.length > 0 ? `${id}-said` : undefined}
          invalid={problems[0]?.severity === 'error'}
          required={required}
          inner={Field}
        />
        {isMixed && (
          <MixedValues
            field={field}
            values={mixed}
            {...(field.alternatives === undefined ? { onUse } : {})}
          />
        )}
        <FieldMessages id={`${id}-said`} problems={problems} onFix={applyFix} />
      </div>
    </div>
  );
});
