import { Combobox, useCombobox } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type ChangeEvent, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/i18n.ts';
import { useDraft } from '../../ui/workbench.tsx';
import type { Binding } from '../binding.ts';
import { formWords } from '../formWords.ts';
import { usePanel, useText } from '../panel.ts';
import { offersFor, type Suggest } from '../suggestions.ts';
import classes from './controls.module.css';

interface PickProps {
  readonly binding: Binding;
  readonly suggest: Suggest;
  readonly aria: Readonly<Record<string, string | boolean | undefined>>;
  /** What names the list; the list of a row of a list goes by the name of the row. */
  readonly labelId: string | undefined;
  readonly placeholder: string;
}

/** A text that may be anything, with a list under it that never stops the typing. */
export function Pick({ binding, suggest, aria, labelId, placeholder }: PickProps) {
  const { form } = usePanel();
  const t = useWords(formWords);
  const say = useText();
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  // What the list is narrowed by: the text at the last key press, or nothing when it was opened by the button.
  const [sought, seek] = useState('');
  const input = form.field(binding);
  const value = useDraft(({ draft }) => binding.read(draft, form.subject));
  const known = suggest.offers.find((offer) => offer.value === value);
  const offers = list.dropdownOpened ? offersFor(suggest, sought) : [];
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    void input.onChange(event);
    seek(event.target.value);
    list.resetSelectedOption();
    list.openDropdown();
  };
  return (
    <>
      <Combobox
        store={list}
        onOptionSubmit={(value) => {
          form.edit(binding, value);
          form.settle();
          list.closeDropdown();
        }}
      >
        <Combobox.DropdownTarget>
          <div className={classes.box}>
            <Combobox.EventsTarget withExpandedAttribute>
              <input
                {...input}
                {...aria}
                className={classes.input}
                type="text"
                spellCheck={false}
                placeholder={placeholder}
                onChange={onChange}
                onBlur={(event) => {
                  list.closeDropdown();
                  void input.onBlur(event);
                }}
              />
            </Combobox.EventsTarget>
            <span className={classes.end}>
              <IconButton
                size={24}
                tabIndex={-1}
                icon={ChevronDown}
                label={t('showList')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  seek('');
                  list.toggleDropdown();
                }}
              />
            </span>
          </div>
        </Combobox.DropdownTarget>
        <Combobox.Dropdown hidden={offers.length === 0}>
          <Combobox.Options
            className={classes.options}
            {...(labelId === undefined
              ? { 'aria-label': String(aria['aria-label']) }
              : { 'aria-labelledby': labelId })}
          >
            {suggest.caption && (
              <Combobox.Header className={classes.note}>{say(suggest.caption)}</Combobox.Header>
            )}
            {offers.map(({ value, note }) => (
              <Combobox.Option key={value} value={value}>
                <span className={classes.offer}>
                  {value} <span className={classes.note}>{say(note)}</span>
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {known && <div className={classes.hint}>{say(known.note)}</div>}
    </>
  );
}
