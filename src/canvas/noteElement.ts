import type { NoteId } from '../model/draft.ts';

/** Canvas pixels at 100 %. */
export const noteSize = { width: 200, height: 120 } as const;

export const noteElementId = (id: NoteId): string => `canvas-note-${id}`;

/** Puts the keyboard into the text of a note. */
export const focusNote = (id: NoteId): void =>
  document.getElementById(noteElementId(id))?.focus({ preventScroll: true });
