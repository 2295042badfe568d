import type { NoteId, Point } from '../model/draft.ts';

/** Canvas pixels at 100 %. */
export const noteSize = { width: 200, height: 120 } as const;

/** Two tasks one over the other need as much room as a note, and no less. */
export const noteAsTasks: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: 56 },
];

export const noteElementId = (id: NoteId): string => `canvas-note-${id}`;

/** Puts the keyboard into the text of a note. */
export const focusNote = (id: NoteId): void =>
  document.getElementById(noteElementId(id))?.focus({ preventScroll: true });
