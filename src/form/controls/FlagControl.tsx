import { useWords } from '../../ui/i18n.ts';
import { fieldPath } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { useMember } from '../panel.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { ariaOf, type ControlProps } from './controlProps.ts';
import { StrangeValue } from './StrangeValue.tsx';

/** Yes, no, or not set: these are three different requests. */
export function FlagControl(props: ControlProps) {
  const t = useWords(formWords);
  const [value, set] = useMember(fieldPath(props.field));
  return (
    <>
      <ChoiceList
        aria={ariaOf(props)}
        labelId={props.labelId}
        value={typeof value === 'boolean' ? String(value) : undefined}
        empty={{ label: t('unset'), isDefault: false }}
        choices={[
          { key: 'unset', label: t('unset') },
          { key: 'true', label: t('yes') },
          { key: 'false', label: t('no') },
        ]}
        onChoose={(key) => set(key === 'unset' ? undefined : key === 'true')}
      />
      <StrangeValue value={value} known={[true, false]} />
    </>
  );
}
