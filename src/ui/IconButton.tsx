import { Tooltip } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import classes from './IconButton.module.css';
import { Kbd } from './Kbd.tsx';
import { ariaShortcut } from './shortcuts.ts';
import { tooltipDelay, useHovered } from './useHovered.ts';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does; the accessible name and the tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** Written `mod+Z`; shown in the tooltip. */
  readonly shortcut?: string | undefined;
  /** Given for a button that stays pressed; announced as such. */
  readonly active?: boolean | undefined;
  /** Disabled buttons keep their focus and their tooltip, so that a person can still read why. */
  readonly disabled?: boolean | undefined;
  /** 32 in bars, 28 in dense rows, 24 inside fields. */
  readonly size?: 32 | 28 | 24;
}

/** A square button with an icon alone. Further attributes and the ref go to the button, so that menus can hang on it. */
export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, shortcut, active, disabled = false, size = 32, onClick, ...rest } = props;
  const { hovered, onMouseEnter, onMouseLeave } = useHovered(rest);
  // What it has opened says what it does, and would lie under the tooltip.
  const isOpen = String(rest['aria-expanded']) === 'true';
  return (
    <>
      <button
        type="button"
        {...rest}
        className={rest.className === undefined ? classes.button : `${classes.button} ${rest.className}`}
        aria-label={label}
        aria-disabled={disabled || undefined}
        aria-pressed={active}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
        data-size={size}
        onClick={disabled ? undefined : onClick}
        onMouseEnter={onMouseEnter}
        onMouseLeave={onMouseLeave}
      >
        <Icon aria-hidden size={size === 24 ? 14 : 16} />
      </button>
      {hovered === null || isOpen ? null : (
        <Tooltip
          target={hovered}
          // For the eye alone: it repeats the name and the shortcut of the button, and lies outside of all landmarks.
          aria-hidden
          defaultOpened
          openDelay={tooltipDelay}
          label={
            <span className={classes.tip}>
              {label}
              {shortcut === undefined ? null : <Kbd keys={shortcut} on="fill" />}
            </span>
          }
        />
      )}
    </>
  );
}
