import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { type EnvLines, parseEnvText } from '../envText.ts';
import { fieldPath, pairItems } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { type Items, moveItem, pasteLines, withoutItem } from '../pairs.ts';
import { useMember, usePanel, useText } from '../panel.ts';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';
import { PairRow } from './PairRow.tsx';
import classes from './PairsControl.module.css';

/** A list of pairs: rows that can be added, moved and removed; lines of a `.env` file can be pasted as a whole. */
export function PairsControl({ field, labelId, describedBy }: ControlProps) {
  const { targets } = usePanel();
  const t = useWords(formWords);
  const say = useText();
  const [value, set] = useMember(fieldPath(field));
  const [pasted, showPasted] = useState<EnvLines | null>(null);
  const columns = field.columns ?? ['Name', 'Value'];
  const items = pairItems(value);
  if (items === undefined) return <div className={classes.note}>{t('noList')}</div>;
  const change = (next: Items) => set(next.length === 0 ? undefined : next);
  const cellName = (index: number) => `${field.name}[${index}].${columns[0]}`;
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const read = parseEnvText(text);
    // A single line is a name like any other; only a block of lines is taken apart.
    if (!/[\r\n]/.test(text.trim()) || read.lines.length === 0) return;
    event.preventDefault();
    change(pasteLines(items, index, read.lines, columns));
    showPasted(read);
    announce(t('pasted', { count: read.lines.length }));
  };
  return (
    <fieldset className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      {items.length > 0 && (
        <div className={classes.columns} aria-hidden>
          {columns.map((column) => {
            const doc = fieldDoc(`${field.name}[].${column}`);
            return <span key={column}>{doc === undefined ? column : say(doc.label)}</span>;
          })}
        </div>
      )}
      {items.map((_, index) => (
        <PairRow
          // The cells are bound to places of the list, not to items: what moves is the values.
          key={cellName(index)}
          list={field.name}
          index={index}
          count={items.length}
          columns={columns}
          onMove={(by) => change(moveItem(items, index, by))}
          onRemove={() => {
            change(withoutItem(items, index));
            // The row that goes is the last one, and with it the button that the menu would give the focus back to.
            if (index > 0 && index === items.length - 1) targets.focus(cellName(index - 1));
          }}
          onPaste={onPaste(index)}
        />
      ))}
      <div className={classes.foot}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<Plus aria-hidden size={14} />}
          onClick={() => {
            change([...items, { [columns[0]]: '', [columns[1]]: '' }]);
            targets.focus(cellName(items.length));
          }}
        >
          {t('addPair')}
        </Button>
        {pasted === null ? (
          columns[0] === 'Name' && <span className={classes.note}>{t('pasteNote')}</span>
        ) : (
          <PasteNote read={pasted} />
        )}
      </div>
    </fieldset>
  );
}

function PasteNote({ read: { lines, unread } }: { read: EnvLines }) {
  const t = useWords(formWords);
  if (unread.length === 0)
    return <span className={classes.note}>{t('pasted', { count: lines.length })}</span>;
  return (
    <span className={classes.note} data-warning>
      {t('unread', { count: unread.length, first: unread[0] ?? '' })}
    </span>
  );
}
