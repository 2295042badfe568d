import { Combobox, useCombobox } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { useWords } from '../../ui/i18n.ts';
import { formWords } from '../formWords.ts';
import classes from './controls.module.css';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceListProps {
  /** The attributes of the button: id and the ties to its messages. */
  readonly aria: Readonly<Record<string, string | boolean | undefined>>;
  readonly labelId: string;
  readonly choices: readonly Choice[];
  /** The key of the choice; undefined shows what holds then. */
  readonly value: string | undefined;
  readonly empty: { readonly label: string; readonly isDefault: boolean };
  readonly onChoose: (key: string) => void;
}

/** A button that shows the choice, and under it the choices, each with its explanation. */
export function ChoiceList({ aria, labelId, choices, value, empty, onChoose }: ChoiceListProps) {
  const t = useWords(formWords);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const chosen = choices.find(({ key }) => key === value);
  return (
    <Combobox
      store={list}
      onOptionSubmit={(key) => {
        onChoose(key);
        list.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <button
          type="button"
          {...aria}
          aria-labelledby={`${labelId} ${aria.id}`}
          className={`${classes.box} ${classes.choice}`}
          data-empty={chosen === undefined || undefined}
          onClick={() => list.toggleDropdown()}
          onBlur={() => list.closeDropdown()}
        >
          <span className={classes.chosen}>{chosen?.label ?? empty.label}</span>
          {chosen === undefined && empty.isDefault && (
            <span className={classes.default}>· {t('isDefault')}</span>
          )}
          <ChevronDown aria-hidden size={16} className={classes.chevron} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={classes.options} aria-labelledby={labelId}>
          {choices.map(({ key, label, note }) => (
            <Combobox.Option key={key} value={key} active={key === value} selected={key === value}>
              {label}
              {note && <span className={classes.note}>{note}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
