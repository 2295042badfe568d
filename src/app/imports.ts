// Whether the import dialog is open, and with which text: paste, drop, menus and the empty canvas all open it.
import { createStore, useStore } from 'zustand';
import { readImportFile } from '../request/readImportFile.ts';
import type { Text } from '../wire/text.ts';

interface ImportState {
  readonly opened: boolean;
  readonly text: string | undefined;
  /** Why there is no text: a file that was refused. */
  readonly refusal: Text | undefined;
  /** A new dialog for each opening, so that nothing of the former text is left in it. */
  readonly count: number;
}

const imports = createStore<ImportState>(() => ({
  opened: false,
  text: undefined,
  refusal: undefined,
  count: 0,
}));

export const useImport = (): ImportState => useStore(imports);

export function openImport(text?: string): void {
  imports.setState(({ count }) => ({ opened: true, text, refusal: undefined, count: count + 1 }));
}

export function closeImport(): void {
  imports.setState({ opened: false });
}

export async function openImportOf(file: File): Promise<void> {
  const read = await readImportFile(file);
  if (read.ok) openImport(read.text);
  else
    imports.setState(({ count }) => ({
      opened: true,
      text: undefined,
      refusal: read.message,
      count: count + 1,
    }));
}
