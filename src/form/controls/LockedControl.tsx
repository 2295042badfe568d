import { Lock } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { fieldPath } from '../fieldSpec.ts';
import { textOf } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { useMember } from '../panel.ts';
import { ariaOf, type ControlProps } from './controlProps.ts';
import classes from './controls.module.css';

/** What the service sets and answers: it came with an import, can be read, and is not offered. */
export function LockedControl(props: ControlProps) {
  const t = useWords(formWords);
  const [value] = useMember(fieldPath(props.field));
  return (
    <>
      <div className={classes.box} data-locked>
        <Lock aria-hidden size={14} className={classes.lock} />
        <input {...ariaOf(props)} className={classes.input} type="text" readOnly value={textOf(value)} />
      </div>
      <div className={classes.hint}>{t('setByApi')}</div>
    </>
  );
}
