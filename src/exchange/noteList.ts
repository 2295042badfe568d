import type { Text } from '../wire/text.ts';
import type { Note } from './decoded.ts';
import type { PositionOf } from './textPosition.ts';

/** A kind of finding that a text can hold many times: it is told once, with the lines. */
export interface RepeatedFinding {
  readonly severity: Note['severity'];
  readonly one: Text;
  readonly choice?: Note['choice'];
  /** Where the number matters; else `one` serves for any number. */
  readonly many?: (count: number) => Text;
}

export interface NoteList {
  add(severity: Note['severity'], offset: number, message: Text, lost?: 'lost'): void;
  repeat(finding: RepeatedFinding, offset: number): void;
  /** In the order of the text. */
  notes(): readonly Note[];
}

/** For looking at a text without telling. */
export const silent: NoteList = { add() {}, repeat() {}, notes: () => [] };

const linesNamed = 4;

export function noteList(positionOf: PositionOf): NoteList {
  const single: Note[] = [];
  // A text of ten megabytes can hold a million comments: only the first lines are kept, and a count.
  const repeated = new Map<RepeatedFinding, { count: number; offsets: number[] }>();

  function toldOnce([finding, { count, offsets }]: [
    RepeatedFinding,
    { count: number; offsets: number[] },
  ]): Note {
    const positions = offsets.map(positionOf);
    const [first = { line: 1, column: 1 }, ...rest] = positions;
    const others = [...new Set(rest.map(({ line }) => line))].filter((line) => line !== first.line);
    const message = count > 1 && finding.many ? finding.many(count) : finding.one;
    const also = alsoIn(others.slice(0, linesNamed), count > offsets.length || others.length > linesNamed);
    return {
      severity: finding.severity,
      ...(finding.choice ? { choice: finding.choice } : {}),
      ...first,
      message: { en: message.en + also.en, zh: message.zh + also.zh },
    };
  }

  return {
    add(severity, offset, message, lost) {
      single.push({ severity, ...positionOf(offset), message, ...(lost ? { lost: true } : {}) });
    },
    repeat(finding, offset) {
      const known = repeated.get(finding) ?? { count: 0, offsets: [] };
      known.count += 1;
      if (known.offsets.length < 64) known.offsets.push(offset);
      repeated.set(finding, known);
    },
    notes: () =>
      [...single, ...[...repeated].map(toldOnce)].sort(
        (a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
      ),
  };
}

function alsoIn(lines: readonly number[], more: boolean): Text {
  if (lines.length === 0) return { en: '', zh: '' };
  if (more) return { en: `, also in ${lines.join(', ')} and more`, zh: `，另见第 ${lines.join('、')} 行等` };
  const last = lines.at(-1);
  const list = lines.length === 1 ? `${last}` : `${lines.slice(0, -1).join(', ')} and ${last}`;
  return { en: `, also in ${list}`, zh: `，另见第 ${lines.join('、')} 行` };
}
