import { draftRegion } from '../../model/request.ts';
import { useWords } from '../../ui/i18n.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { regionBinding } from '../binding.ts';
import { formWords } from '../formWords.ts';
import { regionIds } from '../suggestions.ts';
import { ariaOf, type ControlProps } from './controlProps.ts';
import classes from './controls.module.css';
import { Pick } from './Pick.tsx';

/** The region that the person set, or the one that follows from the zone, as a placeholder that says so. */
export function RegionControl(props: ControlProps) {
  const t = useWords(formWords);
  const isDerived = useDraft(({ draft }) => draft.region === null);
  const region = useDraft(({ draft }) => draftRegion(draft));
  return (
    <>
      <Pick
        binding={regionBinding}
        suggest={props.field.suggest ?? regionIds}
        aria={ariaOf(props)}
        labelId={props.labelId}
        placeholder={region ?? ''}
      />
      {isDerived && <div className={classes.hint}>{t(region === undefined ? 'noRegion' : 'fromZone')}</div>}
    </>
  );
}
