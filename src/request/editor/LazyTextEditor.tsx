import { lazy, Suspense } from 'react';
import classes from './LazyTextEditor.module.css';
import type { TextEditorProps } from './TextEditor.tsx';

const TextEditor = lazy(async () => ({ default: (await import('./TextEditor.tsx')).TextEditor }));

/** The editor in all the room that is left; until it is loaded, the beginning of its text. */
export function LazyTextEditor(props: TextEditorProps) {
  return (
    <div className={classes.room}>
      <Suspense fallback={<pre className={classes.waiting}>{props.value.slice(0, 5000)}</pre>}>
        <TextEditor {...props} />
      </Suspense>
    </div>
  );
}
