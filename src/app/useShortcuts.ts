import { useHotkeys } from '@mantine/hooks';
import { walkRegions } from './regions.ts';
import { useHistorySteps } from './useHistorySteps.ts';

/** Shortcuts of the whole page. In a field undo and redo belong to the field. */
export function useShortcuts(): void {
  const { undo, redo } = useHistorySteps();
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);
  useHotkeys(
    [
      ['F6', () => walkRegions(1)],
      ['shift+F6', () => walkRegions(-1)],
    ],
    [],
    true,
  );
}
