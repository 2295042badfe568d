import type { MappedText } from './mappedText.ts';
import { type NoteList, noteList } from './noteList.ts';
import { newPlaces, type Places } from './places.ts';
import type { PositionOf } from './textPosition.ts';

/** What a reader writes down while it reads a text: its report, and where the values stand. */
export interface Reading {
  readonly positionOf: PositionOf;
  readonly notes: NoteList;
  readonly places: Places;
}

export function newReading(positionOf: PositionOf): Reading {
  return { positionOf, notes: noteList(positionOf), places: newPlaces() };
}

/** The same reading for a text that was made from the one of `outer`: what is written down has places in the outer one. */
export function readingInside(outer: Reading, { offsetAt }: MappedText): Reading {
  return {
    positionOf: (offset) => outer.positionOf(offsetAt(offset)),
    notes: {
      add: (severity, offset, message, lost) => outer.notes.add(severity, offsetAt(offset), message, lost),
      repeat: (finding, offset) => outer.notes.repeat(finding, offsetAt(offset)),
      notes: outer.notes.notes,
    },
    places: {
      set: (around, step, offset) => outer.places.set(around, step, offsetAt(offset)),
      of: outer.places.of,
      copy: outer.places.copy,
    },
  };
}
