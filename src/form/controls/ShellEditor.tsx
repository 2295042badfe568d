import { useCallback, useEffect, useRef } from 'react';
import classes from './CommandControl.module.css';
import type { CommandEditorProps } from './PlainCommand.tsx';
import { createShellEditor, type ShellEditorHandle } from './shellEditor.ts';

/** CodeMirror as one more uncontrolled input of the form. */
export function ShellEditor({ input, caret, labelId, describedBy, invalid }: CommandEditorProps) {
  const editor = useRef<ShellEditorHandle>(null);
  const attach = useCallback(
    (host: HTMLElement | null) => {
      if (host === null) return undefined;
      const made = createShellEditor(host, input.name, {
        onChange: (target) => void input.onChange({ type: 'change', target }),
        onBlur: (target) => void input.onBlur({ type: 'blur', target }),
      });
      editor.current = made;
      input.ref(made.target);
      if (caret.current !== null) made.restore(caret.current);
      caret.current = null;
      return () => {
        input.ref(null);
        made.destroy();
      };
    },
    [input, caret],
  );
  // The editor owns its element: what ties it to label and messages is told to it.
  useEffect(() => {
    editor.current?.describe({
      'aria-labelledby': labelId,
      ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      ...(invalid ? { 'aria-invalid': 'true' } : {}),
    });
  }, [labelId, describedBy, invalid]);
  return <div ref={attach} className={classes.host} />;
}
