import type { ClipboardEvent } from 'react';
import { useWords } from '../../ui/i18n.ts';
import type { JsonValue } from '../../wire/json.ts';
import { fieldPath } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { pastedTexts, pasteItems } from '../listItems.ts';
import { usePages } from '../pages.ts';
import { suggestOf } from '../suggestions.ts';
import { useList } from '../useList.ts';
import { AddButton } from './AddButton.tsx';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';
import classes from './Lists.module.css';
import { Pager } from './Pager.tsx';
import { TextRow } from './TextRow.tsx';

/** A list of texts: rows that can be added, moved and removed; several can be pasted at once. */
export function TextsControl({ field, labelId, describedBy }: ControlProps) {
  const { name } = field;
  const suggest = suggestOf(field);
  const t = useWords(formWords);
  const cellName = (index: number) => `${name}[${index}]`;
  const [items, { change, add, move, remove }] = useList(name, fieldPath(field), textItems, cellName);
  const { pages, attach } = usePages(name, items?.length ?? 0);
  if (items === undefined) return <div className={classes.note}>{t('noListOfTexts')}</div>;
  const onPaste = (index: number) => (event: ClipboardEvent) => {
    const texts = pastedTexts(event.clipboardData.getData('text/plain'));
    if (texts.length === 0) return;
    event.preventDefault();
    change(pasteItems<JsonValue>(items, index, texts));
  };
  return (
    <fieldset ref={attach} className={boxes.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      {pages.places.map((index) => (
        <TextRow
          key={cellName(index)}
          name={cellName(index)}
          index={index}
          count={items.length}
          suggest={suggest.offers.length > 0 ? suggest : undefined}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(index)}
          onPaste={onPaste(index)}
        />
      ))}
      <Pager pages={pages} length={items.length} />
      <AddButton list={name} onClick={() => add('')} />
    </fieldset>
  );
}

/** Any list can be edited as texts: what is no text stands there as JSON until it is typed over. */
const textItems = (value: JsonValue | undefined): readonly JsonValue[] | undefined =>
  value === undefined ? [] : Array.isArray(value) ? value : undefined;
