import { useWindowEvent } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { type PageCommand, useOffer } from '../ui/commands.ts';
import { isMac } from '../ui/shortcuts.ts';
import { useWorkbench } from '../ui/workbench.tsx';
import type { Text } from '../wire/text.ts';
import { findTask } from './findTask.ts';
import { outlineWords } from './outline/outlineWords.ts';

/** Editors of code look for text themselves, and what lies under a dialog is out of reach. */
const isElsewhere = (): boolean =>
  document.activeElement?.closest('.cm-editor, [role="dialog"]') != null ||
  document.querySelector('[aria-modal="true"]') !== null;

/** Ctrl+F anywhere on the page finds tasks in place of the words that happen to be drawn. */
export function useFindTask(): void {
  const { view } = useWorkbench();
  useWindowEvent('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const [mod, other] = isMac() ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
    if (key.toLowerCase() !== 'f' || !mod || other || altKey || shiftKey) return;
    if (event.defaultPrevented || isElsewhere()) return;
    event.preventDefault();
    findTask(view.getState().inspected);
  });
  useOffer(
    useMemo(
      (): readonly PageCommand[] => [
        {
          id: 'findTask',
          area: 'canvas',
          label: outlineWords.keys.find as Text,
          icon: Search,
          shortcut: 'mod+F',
          run: () => findTask(view.getState().inspected),
        },
      ],
      [view],
    ),
  );
}
