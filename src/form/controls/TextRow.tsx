import { type ClipboardEvent, useId } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { parsePath } from '../../wire/json.ts';
import { memberBinding } from '../binding.ts';
import { FieldMessages } from '../FieldMessages.tsx';
import { parseCell } from '../fieldText.ts';
import { formWords } from '../formWords.ts';
import { useApplyFix, usePanel, useProblemsAt } from '../panel.ts';
import type { Suggest } from '../suggestions.ts';
import boxes from './controls.module.css';
import { ItemMenu } from './ItemMenu.tsx';
import classes from './Lists.module.css';
import { Pick } from './Pick.tsx';

interface TextRowProps {
  /** The path of the text, e.g. `SecurityGroupIds[1]`. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly suggest: Suggest | undefined;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** One text of a list, with its messages under it. */
export function TextRow({ name, index, count, suggest, onMove, onRemove, onPaste }: TextRowProps) {
  const { form, targets } = usePanel();
  const t = useWords(formWords);
  const id = useId();
  const problems = useProblemsAt(name);
  const applyFix = useApplyFix(name);
  const binding = memberBinding(name, parsePath(name), parseCell);
  const item = t('item', { number: index + 1 });
  const aria = {
    'aria-label': item,
    'aria-describedby': problems.length > 0 ? id : undefined,
    'aria-invalid': problems[0]?.severity === 'error' || undefined,
  };
  return (
    <div ref={targets.target(name)} data-field={name} data-fixes className={classes.text} onPaste={onPaste}>
      <div className={classes.cell}>
        {suggest === undefined ? (
          <div className={boxes.box}>
            <input
              {...form.field(binding)}
              {...aria}
              className={boxes.input}
              type="text"
              autoComplete="off"
              spellCheck={false}
            />
          </div>
        ) : (
          <Pick binding={binding} suggest={suggest} aria={aria} labelId={undefined} placeholder="" />
        )}
      </div>
      <ItemMenu name={item} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      <div className={classes.said}>
        <FieldMessages id={id} problems={problems} onFix={applyFix} />
      </div>
    </div>
  );
}
