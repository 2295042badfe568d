import { useDeferredValue, useMemo } from 'react';
import { requestOf } from '../../model/request.ts';
import { useDraft } from '../../ui/workbench.tsx';
import classes from './Drawer.module.css';

const encoder = new TextEncoder();

/** What the request weighs as compact JSON. Deferred, so that it never holds up typing. */
export function RequestSize() {
  const draft = useDeferredValue(useDraft((state) => state.draft));
  const bytes = useMemo(() => encoder.encode(JSON.stringify(requestOf(draft))).byteLength, [draft]);
  return (
    <span className={classes.size}>{bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`}</span>
  );
}
