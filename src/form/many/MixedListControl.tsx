import { useWords } from '../../ui/i18n.ts';
import type { ControlProps } from '../controls/controlProps.ts';
import boxes from '../controls/controls.module.css';
import { formWords } from '../formWords.ts';
import { useMixed } from '../panel.ts';
import classes from './many.module.css';

/** Stands where several tasks have different lists. */
export function MixedListControl({ field, labelId, describedBy }: ControlProps) {
  const t = useWords(formWords);
  const mixed = useMixed(field);
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      <div className={classes.mixed}>{t('differentValues', { count: mixed.length })}</div>
    </fieldset>
  );
}
