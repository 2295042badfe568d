import { type ClipboardEvent, useId } from 'react';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { FieldMessages } from '../FieldMessages.tsx';
import { formWords } from '../formWords.ts';
import { useApplyFix, useProblemsAt, useText } from '../panel.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { PairCell } from './PairCell.tsx';
import classes from './PairsControl.module.css';

interface PairRowProps {
  /** The name of the list, e.g. `EnvVars`. */
  readonly list: string;
  readonly index: number;
  readonly count: number;
  readonly columns: readonly [string, string];
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** One item of a list of pairs, with the messages of both cells under it. */
export function PairRow({ list, index, count, columns, onMove, onRemove, onPaste }: PairRowProps) {
  const t = useWords(formWords);
  const say = useText();
  const id = useId();
  const names = columns.map((column) => `${list}[${index}].${column}`) as [string, string];
  const problems = [useProblemsAt(names[0]), useProblemsAt(names[1])] as const;
  const fixes = [useApplyFix(names[0]), useApplyFix(names[1])] as const;
  const item = t('item', { number: index + 1 });
  const cell = (at: 0 | 1) => {
    const doc = fieldDoc(names[at]);
    return (
      <PairCell
        name={names[at]}
        label={`${doc === undefined ? columns[at] : say(doc.label)}, ${item}`}
        describedBy={problems[at].length > 0 ? `${id}-${at}` : undefined}
        invalid={problems[at][0]?.severity === 'error'}
        {...(at === 0 ? { onPaste } : {})}
      />
    );
  };
  return (
    <div className={classes.pair} data-fixes>
      {cell(0)}
      {cell(1)}
      <ItemMenu name={item} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      <div className={classes.said}>
        <FieldMessages id={`${id}-0`} problems={problems[0]} onFix={fixes[0]} />
        <FieldMessages id={`${id}-1`} problems={problems[1]} onFix={fixes[1]} />
      </div>
    </div>
  );
}
