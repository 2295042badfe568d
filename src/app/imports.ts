// Whether the import dialog is open, and with which text: paste, drop, menus and the empty canvas all open it.
import { createStore, useStore } from 'zustand';

interface ImportState {
  readonly opened: boolean;
  readonly text: string | undefined;
  /** A new dialog for each opening, so that nothing of the former text is left in it. */
  readonly count: number;
}

const imports = createStore<ImportState>(() => ({ opened: false, text: undefined, count: 0 }));

export const useImport = (): ImportState => useStore(imports);

export function openImport(text?: string): void {
  imports.setState(({ count }) => ({ opened: true, text, count: count + 1 }));
}

export function closeImport(): void {
  imports.setState({ opened: false });
}
