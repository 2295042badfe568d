import type { NoteList } from '../noteList.ts';
import type { Places } from '../places.ts';

/** What a step between text and request needs to tell what it did. */
export interface Tell {
  readonly notes: NoteList;
  readonly places: Places;
  /** Where the request begins in the text. */
  readonly offset: number;
}

/** Where a member stands, else where the request begins. */
export const placeOf = ({ places, offset }: Tell, around: object, step: string | number): number =>
  places.of(around, step) ?? offset;
