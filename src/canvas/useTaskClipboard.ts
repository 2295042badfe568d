import { useWindowEvent } from '@mantine/hooks';
import type { Point, TaskId } from '../model/draft.ts';
import type { SelectionEdits } from './selectionEdits.ts';

interface TaskClipboard {
  readonly edits: Pick<SelectionEdits, 'copy' | 'cut' | 'paste'>;
  /** Whether the keyboard is on what these tasks are shown by, and in no field. */
  hasFocus(): boolean;
  ids(): ReadonlySet<TaskId>;
  /** Around which pasted tasks are placed. */
  middle(): Point;
}

/** Ahead of the page, which takes a text that is pasted for an import. */
const first = { capture: true };

/**
 * Copy, cut and paste of tasks by the keys of the system. The events come to the window: browsers send them to the body
 * where no text is selected, whatever has the focus.
 */
export function useTaskClipboard({ edits, hasFocus, ids, middle }: TaskClipboard): void {
  const write = (event: ClipboardEvent, take: (ids: ReadonlySet<TaskId>) => string | undefined) => {
    if (event.defaultPrevented || !hasFocus()) return;
    const text = take(ids());
    if (text === undefined) return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  useWindowEvent('copy', (event) => write(event, edits.copy), first);
  useWindowEvent('cut', (event) => write(event, edits.cut), first);
  useWindowEvent(
    'paste',
    (event) => {
      if (event.defaultPrevented || !hasFocus()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (edits.paste(text, middle())) event.preventDefault();
    },
    first,
  );
}
