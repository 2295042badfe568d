import type { KeyboardEvent } from 'react';
import classes from './Outline.module.css';

interface RenameFieldProps {
  readonly label: string;
  readonly name: string;
  /** null leaves the name as it is. Enter and Escape have given the focus back to the row before. */
  readonly onEnd: (name: string | null) => void;
}

/** A name that is changed in its row. */
export function RenameField({ label, name, onEnd }: RenameFieldProps) {
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // The keys of the row are letters here.
    event.stopPropagation();
    const field = event.currentTarget;
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') field.value = name;
    // Leaving the field is what ends the renaming, whichever way it is left.
    field.closest<HTMLElement>('[data-row]')?.focus();
  };
  return (
    <input
      className={classes.rename}
      aria-label={label}
      defaultValue={name}
      ref={takeFocus}
      spellCheck={false}
      onKeyDown={press}
      onClick={(event) => event.stopPropagation()}
      onBlur={({ currentTarget: { value } }) => onEnd(value === name ? null : value)}
    />
  );
}

// Outside of the component, so that it is called when the field appears and not at every render.
const takeFocus = (field: HTMLInputElement | null) => {
  field?.focus({ preventScroll: true });
  field?.select();
};
