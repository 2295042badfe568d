import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { fieldPath } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { useMember, useText } from '../panel.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { ariaOf, type ControlProps, usePlaceholder } from './controlProps.ts';
import { StrangeValue } from './StrangeValue.tsx';

const unset = '';

/** One of the documented values, or none: then the default stands there as a placeholder. */
export function SelectControl(props: ControlProps) {
  const t = useWords(formWords);
  const say = useText();
  const [value, set] = useMember(fieldPath(props.field));
  const placeholder = usePlaceholder(props.field.name);
  const doc = fieldDoc(props.field.name);
  const values = doc?.values ?? [];
  const byDefault = values.find((option) => option.value === doc?.defaultValue);
  return (
    <>
      <ChoiceList
        aria={ariaOf(props)}
        labelId={props.labelId}
        value={typeof value === 'string' ? value : undefined}
        empty={
          byDefault === undefined
            ? { label: t('unset'), isDefault: false }
            : { label: say(byDefault.label), isDefault: true }
        }
        choices={[
          { key: unset, label: t('unset'), note: placeholder },
          ...values.map((option) => ({
            key: option.value,
            label: say(option.label),
            note: `${option.value} · ${say(option.help)}`,
          })),
        ]}
        onChoose={(key) => set(key === unset ? undefined : key)}
      />
      <StrangeValue value={value} known={values.map((option) => option.value)} />
    </>
  );
}
