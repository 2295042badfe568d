import type { Text } from '../wire/text.ts';
import type { Note } from './decoded.ts';
import type { NoteList, RepeatedFinding } from './noteList.ts';

/** Notes of an attempt: they reach the report only when the attempt is taken. */
export interface BufferedNotes extends NoteList {
  commit(to: NoteList): void;
}

export function bufferedNotes(): BufferedNotes {
  const single: (readonly [Note['severity'], number, Text, 'lost'?])[] = [];
  const repeated: (readonly [RepeatedFinding, number])[] = [];
  return {
    add: (severity, offset, message, lost) => {
      single.push(lost ? [severity, offset, message, lost] : [severity, offset, message]);
    },
    repeat: (finding, offset) => {
      repeated.push([finding, offset]);
    },
    notes: () => [],
    commit(to) {
      for (const [severity, offset, message, lost] of single) to.add(severity, offset, message, lost);
      for (const [finding, offset] of repeated) to.repeat(finding, offset);
    },
  };
}
