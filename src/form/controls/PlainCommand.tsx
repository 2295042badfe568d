import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { FieldProps } from '../entityForm.ts';
import classes from './CommandControl.module.css';

/** Where the caret was when one editor made room for the other; null when it had no focus. */
export interface Caret {
  readonly anchor: number;
  readonly head: number;
}

export interface CommandEditorProps {
  readonly input: FieldProps;
  readonly caret: RefObject<Caret | null>;
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** The command as plain text, until the editor has been loaded and where it cannot be. */
export function PlainCommand({ input, caret, id, labelId, describedBy, invalid }: CommandEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // The clean-up runs while the element is still in the document: the last moment to see that it has the focus.
  useLayoutEffect(() => {
    const element = area.current;
    return () => {
      if (element === null || document.activeElement !== element) return;
      caret.current = { anchor: element.selectionStart, head: element.selectionEnd };
    };
  }, [caret]);
  return (
    <textarea
      {...input}
      ref={(element) => {
        area.current = element;
        input.ref(element);
      }}
      id={id}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={classes.plain}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
