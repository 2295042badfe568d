import type { ClipboardEvent } from 'react';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { fieldDoc } from '../../wire/fields/fieldDoc.ts';
import { type EnvLines, parseEnvText } from '../envText.ts';
import { fieldPath, objectItems } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { usePages } from '../pages.ts';
import { pasteLines } from '../pairs.ts';
import { useOfSubject, useText } from '../panel.ts';
import { parseTagText } from '../tagText.ts';
import { useList } from '../useList.ts';
import { AddButton } from './AddButton.tsx';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';
import { Pager } from './Pager.tsx';
import { PairRow } from './PairRow.tsx';
import classes from './PairsControl.module.css';

/** A list of pairs: rows that can be added, moved and removed; lines of a `.env` file can be pasted as a whole. */
export function PairsControl({ field, labelId, describedBy }: ControlProps) {
  const t = useWords(formWords);
  const say = useText();
  const [pasted, showPasted] = useOfSubject<EnvLines | null>(null);
  const columns = field.columns ?? ['Name', 'Value'];
  const isTags = columns[0] === 'Key';
  const cellName = (index: number) => `${field.name}[${index}].${columns[0]}`;
  const [items, { change, add, move, remove }] = useList(field.name, fieldPath(field), objectItems, cellName);
  const { pages, attach } = usePages(field.name, items?.length ?? 0);
  if (items === undefined) return <div className={classes.note}>{t('noList')}</div>;
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const read = isTags ? parseTagText(text) : parseEnvText(text);
    // A single line is a name like any other; only a block of lines is taken apart.
    if (!/[\r\n]/.test(text.trim()) || read.lines.length === 0) return;
    event.preventDefault();
    change(pasteLines(items, index, read.lines, columns));
    showPasted(read);
    announce(t('pasted', { count: read.lines.length }));
  };
  return (
    <fieldset ref={attach} className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      {items.length > 0 && (
        <div className={classes.columns} aria-hidden>
          {columns.map((column) => {
            const doc = fieldDoc(`${field.name}[].${column}`);
            return <span key={column}>{doc === undefined ? column : say(doc.label)}</span>;
          })}
        </div>
      )}
      {pages.places.map((index) => (
        <PairRow
          // The cells are bound to places of the list, not to items: what moves is the values.
          key={cellName(index)}
          list={field.name}
          index={index}
          count={items.length}
          columns={columns}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(index)}
          onPaste={onPaste(index)}
        />
      ))}
      <Pager pages={pages} length={items.length} />
      <div className={classes.foot}>
        <AddButton list={field.name} onClick={() => add({ [columns[0]]: '', [columns[1]]: '' })} />
        {pasted === null ? (
          <span className={classes.note}>{t(isTags ? 'pasteTagsNote' : 'pasteNote')}</span>
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
