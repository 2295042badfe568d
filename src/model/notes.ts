import type { Draft, Note, NoteId } from './draft.ts';
import { isSame } from './lens.ts';

/** Adds the note on top of the others, or puts it in the place of the one with its id. */
export function setNote(draft: Draft, note: Note): Draft {
  const notes = draft.board.notes ?? [];
  const index = notes.findIndex(({ id }) => id === note.id);
  const before = notes[index];
  if (before === undefined) return withNotes(draft, [...notes, note]);
  const same = before.text === note.text && isSame({ ...before.at }, { ...note.at });
  return same ? draft : withNotes(draft, notes.with(index, note));
}

/** Those that are not there (any more) are passed over. */
export function removeNotes(draft: Draft, ids: readonly NoteId[]): Draft {
  const notes = draft.board.notes ?? [];
  const left = notes.filter(({ id }) => !ids.includes(id));
  return left.length === notes.length ? draft : withNotes(draft, left);
}

function withNotes(draft: Draft, notes: readonly Note[]): Draft {
  const { notes: _, ...board } = draft.board;
  return { ...draft, board: notes.length === 0 ? board : { ...board, notes } };
}
