import { Button } from '@mantine/core';
import type { Count } from '../../model/common.ts';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import type { JsonValue } from '../../wire/json.ts';
import { secretMask } from '../../wire/secrets.ts';
import type { FieldSpec } from '../fieldSpec.ts';
import { textOf } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { useText } from '../panel.ts';
import classes from './MixedValues.module.css';

/** More than these would push the fields below out of sight. */
const most = 5;

interface MixedValuesProps {
  readonly field: FieldSpec;
  readonly values: readonly Count<JsonValue | undefined>[];
  /** Gives all tasks this value; left out where the control above does so. */
  readonly onUse?: (value: JsonValue | undefined) => void;
}

/** The values that several tasks have for a field, most frequent first, each to be used for all. */
export function MixedValues({ field, values, onUse }: MixedValuesProps) {
  const t = useWords(formWords);
  const nameOf = useValueName(field);
  // As many values as tasks say nothing that the names do not.
  if (values.every(({ count }) => count === 1) && values.length > most) return null;
  const shown = values.slice(0, most);
  return (
    <ul className={classes.values}>
      {shown.map(({ value, count }) => {
        const name = nameOf(value);
        return (
          <li key={value === undefined ? '' : JSON.stringify(value)} className={classes.value}>
            <span className={classes.name} title={name} data-unset={value === undefined || undefined}>
              {name}
            </span>
            <span className={classes.count}>{count}</span>
            {onUse && (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={t('useFor', { value: name })}
                onClick={() => onUse(value)}
              >
                {t('useValue')}
              </Button>
            )}
          </li>
        );
      })}
      {values.length > most && (
        <li className={classes.more}>{t('moreValues', { count: values.length - most })}</li>
      )}
    </ul>
  );
}

/** A value in the words of its control. */
function useValueName({ name, control, alternatives }: FieldSpec): (value: JsonValue | undefined) => string {
  const t = useWords(formWords);
  const say = useText();
  const options = fieldDoc(name)?.values ?? [];
  return (value) => {
    if (value === undefined) return t('unset');
    if (control === 'secret') return secretMask;
    if (value === true) return t('yes');
    if (value === false) return t('no');
    const known =
      alternatives?.find(({ id }) => id === value)?.label ??
      options.find((each) => each.value === value)?.label;
    return known === undefined ? textOf(value) : say(known);
  };
}
