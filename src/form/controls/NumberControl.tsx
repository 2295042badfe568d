import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseNumber, stepText } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { usePanel, useText } from '../panel.ts';
import { ariaOf, type ControlProps, usePlaceholder } from './controlProps.ts';
import classes from './controls.module.css';

/** A number is typed as text: nothing that is typed is ever rewritten. Arrow keys and the two buttons step by one. */
export function NumberControl(props: ControlProps) {
  const { name } = props.field;
  const { form } = usePanel();
  const t = useWords(formWords);
  const say = useText();
  const binding = memberBinding(name, fieldPath(props.field), parseNumber);
  const doc = fieldDoc(name);
  const step = (by: 1 | -1) => form.edit(binding, stepText(form.text(name), by, doc?.defaultValue));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <div className={classes.box}>
      <input
        {...form.field(binding)}
        {...ariaOf(props)}
        className={classes.input}
        data-number
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        placeholder={usePlaceholder(name)}
        onKeyDown={onKeyDown}
      />
      {doc?.unit && <span className={classes.unit}>{say(doc.unit)}</span>}
      <span className={classes.end}>
        <IconButton size={24} tabIndex={-1} icon={Minus} label={t('less')} onClick={() => step(-1)} />
        <IconButton size={24} tabIndex={-1} icon={Plus} label={t('more')} onClick={() => step(1)} />
      </span>
    </div>
  );
}
