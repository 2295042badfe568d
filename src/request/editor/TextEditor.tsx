import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { LineMark } from './lineMarks.ts';
import type { TextProblem } from './problemMarks.ts';
import classes from './TextEditor.module.css';
import { createTextEditor, type EditorSettings, type TextEditorHandle } from './textEditor.ts';

export interface TextEditorProps extends EditorSettings {
  readonly value: string;
  readonly marks: readonly LineMark[];
  readonly problems?: readonly TextProblem[];
  readonly icons?: boolean;
  readonly folds?: boolean;
  /** Takes the focus once it is there. */
  readonly autoFocus?: boolean;
  readonly onChange?: (text: string) => void;
  readonly onBlur?: () => void;
  /** Given the editor while it stands, for going to a line. */
  readonly handle?: RefObject<TextEditorHandle | null>;
}

const none: readonly TextProblem[] = [];

/** CodeMirror for whole texts. In a chunk of its own: load it with `lazy`. */
export function TextEditor(props: TextEditorProps) {
  const { value, marks, icons = false, folds = false, autoFocus = false, handle } = props;
  const own = useRef<TextEditorHandle>(null);
  const onChange = useEffectEvent((text: string) => props.onChange?.(text));
  const onBlur = useEffectEvent(() => props.onBlur?.());
  const host = useRef<HTMLDivElement>(null);
  // The editor owns its element from here on, and is told what changes.
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = createTextEditor(
      host.current,
      { onChange: (t) => onChange(t), onBlur: () => onBlur() },
      { icons, folds },
    );
    own.current = made;
    if (handle) handle.current = made;
    if (autoFocus) made.focus();
    return () => {
      own.current = null;
      if (handle) handle.current = null;
      made.destroy();
    };
  }, [icons, folds, autoFocus, handle]);
  useEffect(() => {
    const { language, readOnly, wrap, label, placeholder, describedBy, invalid, assist } = props;
    const settings = { language, readOnly, wrap, label, placeholder, describedBy, invalid };
    own.current?.configure(assist === undefined ? settings : { ...settings, assist });
    own.current?.show(value);
    own.current?.mark(marks);
    own.current?.lint(props.problems ?? none);
  });
  return <div ref={host} className={classes.host} />;
}
