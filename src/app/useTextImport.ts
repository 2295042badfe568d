import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { takeImport } from './importFragment.ts';
import { openImport, openImportOf } from './imports.ts';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable=true]') !== null;

/** Opens the import with a text that is pasted anywhere but in a field, a file that is dropped, or a link that is followed. */
export function useTextImport(): { readonly dragging: boolean } {
  const [dragging, setDragging] = useState(false);
  useWindowEvent('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || takesText(event.target) || text.trim() === '') return;
    event.preventDefault();
    openImport(text);
  });
  // A link that is followed while the page is open only changes the fragment.
  useWindowEvent('hashchange', () => {
    const text = takeImport({ location, history });
    if (text !== null) openImport(text);
  });
  useWindowEvent('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    setDragging(true);
  });
  useWindowEvent('dragleave', (event) => {
    if (event.relatedTarget === null) setDragging(false);
  });
  useWindowEvent('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    setDragging(false);
    if (file === undefined) return;
    event.preventDefault();
    void openImportOf(file);
  });
  return { dragging };
}
