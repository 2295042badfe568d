import type { Shape } from '../../wire/fields/shape.ts';
import type { JsonValue } from '../../wire/json.ts';
import type { Text } from '../../wire/text.ts';
import type { Note } from '../decoded.ts';
import type { NoteList, RepeatedFinding } from '../noteList.ts';

/** Where a value stands: the way to it, linked, so that a deep document needs no path for each of its values. */
export interface Spot {
  readonly step: string | number;
  readonly outer: Spot | undefined;
  readonly shape: Shape | undefined;
  /** In the text; that of the nearest value around where it is not known. */
  readonly offset: number;
}

/** The nearest member's name, past indexes. */
export function memberOf(spot: Spot): string {
  let at: Spot | undefined = spot;
  while (at !== undefined && typeof at.step === 'number') at = at.outer;
  return String(at?.step ?? '');
}

export interface MendNotes {
  /** The same words for many places are told once, with their lines. */
  tell(severity: Note['severity'], spot: Spot, message: Text, choice?: Note['choice']): void;
}

export function mendNotes(notes: NoteList): MendNotes {
  const findings = new Map<string, RepeatedFinding>();
  return {
    tell(severity, { offset }, message, choice) {
      const key = `${severity} ${message.en}`;
      const finding = findings.get(key) ?? { severity, one: message, ...(choice ? { choice } : {}) };
      findings.set(key, finding);
      notes.repeat(finding, offset);
    },
  };
}

/** One kind of mending: the new value, or undefined when there is nothing to mend. It tells what it does or doubts. */
export type Mend = (value: JsonValue, spot: Spot, notes: MendNotes) => JsonValue | undefined;
