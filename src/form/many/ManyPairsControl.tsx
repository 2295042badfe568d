import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft, useWorkbench } from '../../ui/workbench.tsx';
import type { ControlProps } from '../controls/controlProps.ts';
import boxes from '../controls/controls.module.css';
import { Pager } from '../controls/Pager.tsx';
import { parseEnvText } from '../envText.ts';
import { fieldPath } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { usePages } from '../pages.ts';
import { usePanel } from '../panel.ts';
import { specsOf } from '../subject.ts';
import classes from './many.module.css';
import { setVariables } from './setVariables.ts';
import { VariableRow } from './VariableRow.tsx';
import { cellOf, listsIn, variablesOf } from './variables.ts';

/** The pairs of several tasks by name: an edit of one reaches it in all of them, wherever it stands in their lists. */
export function ManyPairsControl({ field, labelId, describedBy }: ControlProps) {
  const { form, targets } = usePanel();
  const { subject } = form;
  const { draft: store } = useWorkbench();
  const t = useWords(formWords);
  const [name, setName] = useState('');
  const specs = useDraft(({ draft }) => specsOf(draft, subject));
  const { columns = ['Name', 'Value'] } = field;
  const variables = useMemo(
    () => variablesOf(listsIn(specs, fieldPath(field)), columns),
    [specs, field, columns],
  );
  const { pages } = usePages(field.name, variables.length);
  if (subject.kind !== 'tasks') return null;
  const pairs = { subject, path: fieldPath(field), columns };
  const set = (changes: readonly (readonly [string, string | undefined])[]) => {
    store.settle();
    store.dispatch(setVariables(store.getState().draft, pairs, new Map(changes)), { origin: 'form' });
  };
  const add = () => {
    if (name === '') return;
    if (!variables.some((each) => each.name === name)) set([[name, '']]);
    setName('');
    targets.focus(cellOf(field.name, name));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const { lines } = parseEnvText(text);
    if (!/[\r\n]/.test(text.trim()) || lines.length === 0) return;
    event.preventDefault();
    set(lines.map((line) => [line.name, line.value]));
    announce(t('pasted', { count: lines.length }));
  };
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      {variables.slice(pages.places[0], (pages.places.at(-1) ?? -1) + 1).map((variable) => (
        <VariableRow
          key={variable.name}
          list={field.name}
          variable={variable}
          pairs={pairs}
          onRemove={() => set([[variable.name, undefined]])}
        />
      ))}
      <Pager pages={pages} length={variables.length} />
      <div className={classes.adding}>
        <div className={boxes.box}>
          <input
            className={boxes.input}
            data-mono
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-label={t('variableName')}
            placeholder={t('variableName')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<Plus aria-hidden size={14} />}
          disabled={name === ''}
          onClick={add}
        >
          {t('addVariable')}
        </Button>
      </div>
    </fieldset>
  );
}
