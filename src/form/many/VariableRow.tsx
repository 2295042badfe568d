import { X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import type { Binding } from '../binding.ts';
import boxes from '../controls/controls.module.css';
import { parseCell } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { usePanel } from '../panel.ts';
import { specsOf } from '../subject.ts';
import classes from './many.module.css';
import { type ManyPairs, setVariables } from './setVariables.ts';
import { cellOf, listsIn, type Variable, variableIn } from './variables.ts';

interface VariableRowProps {
  readonly list: string;
  readonly variable: Variable;
  readonly pairs: ManyPairs;
  readonly onRemove: () => void;
}

/** One variable of several tasks: what is typed becomes its value in all of them. */
export function VariableRow({ list, variable: { name, values }, pairs, onRemove }: VariableRowProps) {
  const { form, targets } = usePanel();
  const t = useWords(formWords);
  const total = pairs.subject.ids.length;
  const having = values.reduce((sum, { value, count }) => sum + (value === undefined ? 0 : count), 0);
  const different = values.filter(({ value }) => value !== undefined).length;
  return (
    <div className={classes.variable} data-mixed={values.length > 1 || undefined}>
      <span className={classes.name} title={name}>
        {name}
      </span>
      <div className={boxes.box} ref={targets.target(cellOf(list, name))}>
        <textarea
          {...form.field(variableBinding(list, name, pairs))}
          className={boxes.input}
          data-mono
          rows={1}
          autoComplete="off"
          spellCheck={false}
          aria-label={t('valueOf', { name })}
          placeholder={values.length > 1 ? t('differentValues', { count: different }) : ''}
        />
      </div>
      <IconButton size={24} icon={X} label={t('removeVariable', { name })} onClick={onRemove} />
      {having < total && <span className={classes.some}>{t('someHaveNot', { count: having, total })}</span>}
    </div>
  );
}

/** What all tasks agree on; nothing where they do not. */
const variableBinding = (list: string, name: string, pairs: ManyPairs): Binding => ({
  name: cellOf(list, name),
  read: (draft) => {
    const lists = listsIn(specsOf(draft, pairs.subject), pairs.path);
    const [first, ...others] = lists.map((each) => variableIn(each, pairs.columns, name));
    return others.every((value) => value === first) ? first : undefined;
  },
  parse: parseCell,
  write: (value, draft) => setVariables(draft, pairs, new Map([[name, value]])),
});
