import type { ClipboardEvent } from 'react';
import { announce } from '../../ui/announce.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft } from '../../ui/workbench.tsx';
import { type FieldSpec, fieldOfItem, fieldPath, isShown, objectItems } from '../fieldSpec.ts';
import { formWords } from '../formWords.ts';
import { pasteItems } from '../listItems.ts';
import { parseMappingLines } from '../mappingText.ts';
import { placeIn, usePages } from '../pages.ts';
import { usePanel } from '../panel.ts';
import { specOf } from '../subject.ts';
import { useFieldLabel } from '../useFieldLabel.ts';
import { useList } from '../useList.ts';
import { AddButton } from './AddButton.tsx';
import type { ControlProps } from './controlProps.ts';
import boxes from './controls.module.css';
import { ItemMenu } from './ItemMenu.tsx';
import classes from './Lists.module.css';
import { Pager } from './Pager.tsx';

/** A list of objects: each is a card of fields that can be added, moved and removed as a whole. */
export function ItemsControl({ field, labelId, describedBy, inner }: ControlProps) {
  const { name, items: fields = [] } = field;
  const t = useWords(formWords);
  const firstOf = (index: number) => `${name}[${index}].${fields[0]?.name ?? ''}`;
  const [items, { change, add, move, remove }] = useList(name, fieldPath(field), objectItems, firstOf);
  const { pages, attach } = usePages(name, items?.length ?? 0);
  if (items === undefined) return <div className={classes.note}>{t('noListOfObjects')}</div>;
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const at = pastedInto(event, field);
    const lines = parseMappingLines(event.clipboardData.getData('text/plain'));
    if (at === undefined || lines === undefined || field.pastes === undefined) return;
    event.preventDefault();
    const [from, to] = field.pastes;
    change(
      pasteItems(
        items,
        at,
        lines.map(([source, destination]) => ({ [from]: source, [to]: destination })),
      ),
    );
    announce(t('pasted', { count: lines.length }));
  };
  return (
    <fieldset
      ref={attach}
      onPaste={onPaste}
      className={boxes.group}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
    >
      {pages.places.map((index) => (
        <ItemCard
          key={firstOf(index)}
          field={field}
          inner={inner}
          index={index}
          count={items.length}
          onMove={(by) => move(index, by)}
          onRemove={() => remove(index)}
        />
      ))}
      <Pager pages={pages} length={items.length} />
      <div className={classes.foot}>
        <AddButton list={name} onClick={() => add({})} />
        {field.pastes !== undefined && <span className={classes.note}>{t('pasteMappingsNote')}</span>}
      </div>
    </fieldset>
  );
}

/** The item into whose first member something is pasted; undefined everywhere else. */
function pastedInto({ target }: ClipboardEvent, { name, pastes }: FieldSpec): number | undefined {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
  const into = control?.dataset.field;
  return pastes !== undefined && into?.endsWith(`.${pastes[0]}`) ? placeIn(name, into) : undefined;
}

interface ItemCardProps extends Pick<ControlProps, 'field' | 'inner'> {
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function ItemCard({ field, inner: Field, index, count, onMove, onRemove }: ItemCardProps) {
  const { form, chosen } = usePanel();
  const t = useWords(formWords);
  const label = useFieldLabel(field);
  const spec = useDraft(({ draft }) => specOf(draft, form.subject));
  const name = `${label}, ${t('item', { number: index + 1 })}`;
  const fields = (field.items ?? []).map((inner) => fieldOfItem(inner, field.name, index));
  return (
    <fieldset className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <span className={classes.number} aria-hidden>
          {index + 1}
        </span>
        <ItemMenu name={name} index={index} count={count} onMove={onMove} onRemove={onRemove} />
      </div>
      {fields
        .filter((each) => isShown(each, { spec, chosen }))
        .map((each) => (
          <Field key={each.name} field={each} />
        ))}
    </fieldset>
  );
}
