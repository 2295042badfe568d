import { useWords } from '../../ui/i18n.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { formWords } from '../formWords.ts';
import { usePanel, useText } from '../panel.ts';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';

/** Machines made for the task, or an environment that exists: the request has one of the two members. */
export function RunsOnControl({ field, labelId, describedBy }: ControlProps) {
  const { side, chooseSide } = usePanel();
  const t = useWords(formWords);
  const say = useText();
  const doc = fieldDoc(field.name);
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      <Segmented
        label={doc === undefined ? field.name : say(doc.label)}
        value={side}
        options={[
          { value: 'new', label: t('newInstances') },
          { value: 'environment', label: t('environment') },
        ]}
        onChange={chooseSide}
      />
    </fieldset>
  );
}
