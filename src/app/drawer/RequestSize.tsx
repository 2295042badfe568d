import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { requestSize } from '../../model/requestSize.ts';
import { useDraft } from '../../ui/workbench.tsx';
import classes from './Drawer.module.css';

/** A key is not to wait for it: it is weighed when the typing pauses. */
const pause = 300;

/** What the request weighs as compact JSON. */
export function RequestSize() {
  const [draft] = useDebouncedValue(
    useDraft((state) => state.draft),
    pause,
  );
  const bytes = useMemo(() => requestSize(draft), [draft]);
  return <span className={classes.size}>{inWords(bytes)}</span>;
}

function inWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  // 999,950 bytes and more would be 1000.0 KB.
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
