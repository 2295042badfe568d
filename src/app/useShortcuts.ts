import { useHotkeys } from '@mantine/hooks';
import { useWorkbench } from '../ui/workbench.tsx';
import { walkRegions } from './regions.ts';

/** Shortcuts of the whole page. In a field undo and redo belong to the field. */
export function useShortcuts(): void {
  const { draft } = useWorkbench();
  useHotkeys([
    ['mod+Z', () => draft.undo()],
    ['mod+shift+Z', () => draft.redo()],
    ['mod+Y', () => draft.redo()],
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
