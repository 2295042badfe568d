import { Eye, EyeOff } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { memberBinding } from '../binding.ts';
import { fieldPath } from '../fieldSpec.ts';
import { parseText } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { useOfSubject, usePanel } from '../panel.ts';
import { ariaOf, type ControlProps } from './controlProps.ts';
import classes from './controls.module.css';

/** Masked until the person asks to see it. */
export function SecretControl(props: ControlProps) {
  const { form } = usePanel();
  const t = useWords(formWords);
  const [shown, show] = useOfSubject(false);
  const binding = memberBinding(props.field.name, fieldPath(props.field), parseText);
  return (
    <div className={classes.box}>
      <input
        {...form.field(binding)}
        {...ariaOf(props)}
        className={classes.input}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
      />
      <span className={classes.end}>
        <IconButton
          size={24}
          icon={shown ? EyeOff : Eye}
          label={t(shown ? 'hideSecret' : 'showSecret')}
          onClick={() => show(!shown)}
        />
      </span>
    </div>
  );
}
