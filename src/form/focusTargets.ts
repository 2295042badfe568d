// Where focus goes when something asks for a field. A field that is not there yet (its group is only now being opened)
// is waited for, until the person focuses something else.
import type { RefCallback } from 'react';

export interface FocusTargets {
  /** For the element that holds the control; the same callback for the same name. */
  readonly target: (name: string) => RefCallback<HTMLElement>;
  readonly focus: (name: string) => void;
  readonly cancel: () => void;
  /** Hears the name of a field that is waited for, also of one that is waited for already; returns the way to stop. */
  readonly onAwaited: (listen: (name: string) => void) => () => void;
}

/** What one types into, or chooses with, comes before the buttons beside it. */
const fields = 'input, textarea, [contenteditable="true"]';
const buttons = 'button';

export function createFocusTargets(): FocusTargets {
  const elements = new Map<string, HTMLElement>();
  const callbacks = new Map<string, RefCallback<HTMLElement>>();
  const listeners = new Set<(name: string) => void>();
  let awaited: string | undefined;

  const focusIn = (element: HTMLElement): void => {
    awaited = undefined;
    const find = (selector: string) =>
      [...element.querySelectorAll<HTMLElement>(selector)].filter(
        (each) => each.tabIndex >= 0 || each.isContentEditable,
      );
    const controls = find(fields);
    // Of radio buttons the chosen one is the tab stop.
    const inside = controls.find((each) => each.matches(':checked')) ?? controls[0] ?? find(buttons)[0];
    (inside ?? element).focus();
    // As the Tab key does: the name that a new task was given goes with the first letter of its own.
    if (inside instanceof HTMLInputElement) inside.select();
  };

  return {
    target: (name) => {
      const known = callbacks.get(name);
      if (known !== undefined) return known;
      const callback: RefCallback<HTMLElement> = (element) => {
        if (element === null) elements.delete(name);
        else {
          elements.set(name, element);
          if (awaited === name) focusIn(element);
        }
      };
      callbacks.set(name, callback);
      return callback;
    },
    focus: (name) => {
      const element = elements.get(name);
      if (element !== undefined) focusIn(element);
      else {
        awaited = name;
        for (const listen of listeners) listen(name);
      }
    },
    cancel: () => {
      awaited = undefined;
    },
    onAwaited: (listen) => {
      listeners.add(listen);
      if (awaited !== undefined) listen(awaited);
      return () => listeners.delete(listen);
    },
  };
}
