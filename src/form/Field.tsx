import { type ComponentType, memo, useId } from 'react';
import { useWords } from '../ui/i18n.ts';
import { fieldDoc } from '../wire/fields/fieldDoc.ts';
import { CommandControl } from './controls/CommandControl.tsx';
import type { ControlProps } from './controls/controlProps.ts';
import { FlagControl } from './controls/FlagControl.tsx';
import { LongControl } from './controls/LongControl.tsx';
import { NumberControl } from './controls/NumberControl.tsx';
import { PairsControl } from './controls/PairsControl.tsx';
import { PickControl } from './controls/PickControl.tsx';
import { RegionControl } from './controls/RegionControl.tsx';
import { RunsOnControl } from './controls/RunsOnControl.tsx';
import { SecretControl } from './controls/SecretControl.tsx';
import { SegmentedControl } from './controls/SegmentedControl.tsx';
import { SelectControl } from './controls/SelectControl.tsx';
import { TextControl } from './controls/TextControl.tsx';
import classes from './Field.module.css';
import { FieldMessages } from './FieldMessages.tsx';
import { type ControlKind, type FieldSpec, isGroup, isWide } from './fieldSpec.ts';
import { formWords } from './formWords.ts';
import { useApplyFix, usePanel, useProblemsAt, useText } from './panel.ts';

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
  runsOn: RunsOnControl,
  pairs: PairsControl,
};

/** Label, control and messages of one field. */
export const Field = memo(function Field({ field }: { field: FieldSpec }) {
  const { targets } = usePanel();
  const t = useWords(formWords);
  const say = useText();
  const id = useId();
  const problems = useProblemsAt(field.name);
  const applyFix = useApplyFix(field.name);
  const Control = controls[field.control];
  const label = fieldDoc(field.name)?.label;
  // A list fills a group of its own, whose head says the same words.
  const isNamedByGroup = field.control === 'pairs';
  const Label = isGroup(field) ? 'span' : 'label';
  return (
    <div
      ref={targets.target(field.name)}
      className={classes.row}
      data-field={field.name}
      data-fixes
      data-wide={isWide(field) || undefined}
      data-named={isNamedByGroup || undefined}
    >
      <div className={classes.head}>
        <Label
          className={isNamedByGroup ? 'visually-hidden' : classes.label}
          id={`${id}-label`}
          {...(isGroup(field) ? {} : { htmlFor: id })}
        >
          {label === undefined ? field.name : say(label)}
          {field.required && (
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
        />
        <FieldMessages id={`${id}-said`} problems={problems} onFix={applyFix} />
      </div>
    </div>
  );
});
