// A text that was made from another one (a string literal without its escapes, a page without its entities), which
// remembers where each character comes from. So a doubt about the fifth line of JSON inside a shell word inside a guide
// is told at its place in the guide.

export interface MappedText {
  readonly text: string;
  /** Where it is known without putting the text together. */
  readonly length?: number;
  /** Where the character at the offset stands in the text that this one was made from. */
  offsetAt(offset: number): number;
}

export interface MappedTextBuilder {
  /** A piece that stands in the source as it is. */
  copy(piece: string, offset: number): void;
  /** A piece that stands for something else, such as an escape. */
  put(piece: string, offset: number): void;
  done(end: number): MappedText;
}

/** The whole text, or a part of it, as it stands. */
export function sliceOf(text: string, start = 0, end = text.length): MappedText {
  return { text: text.slice(start, end), offsetAt: (offset) => start + offset };
}

export function mappedTextBuilder(): MappedTextBuilder {
  const pieces: string[] = [];
  /** Where each run begins here, where there, and how many characters there one here is: 1 or 0. */
  const starts: number[] = [];
  const sources: number[] = [];
  const steps: number[] = [];
  let length = 0;

  function add(piece: string, offset: number, step: 0 | 1): void {
    if (piece === '') return;
    const last = starts.length - 1;
    const follows =
      step === 1 && steps[last] === 1 && (sources[last] ?? 0) + length - (starts[last] ?? 0) === offset;
    if (!follows) {
      starts.push(length);
      sources.push(offset);
      steps.push(step);
    }
    pieces.push(piece);
    length += piece.length;
  }

  return {
    copy: (piece, offset) => add(piece, offset, 1),
    put: (piece, offset) => add(piece, offset, 0),
    done(end) {
      const text = pieces.join('');
      return {
        text,
        offsetAt(offset) {
          if (offset >= length || starts.length === 0) return end;
          const run = lastAtMost(starts, offset);
          return (sources[run] ?? 0) + (offset - (starts[run] ?? 0)) * (steps[run] ?? 0);
        },
      };
    },
  };
}

/** A text made from a made text: places lead to the first. */
export const mappedThrough = (outer: MappedText, inner: MappedText): MappedText => ({
  text: inner.text,
  offsetAt: (offset) => outer.offsetAt(inner.offsetAt(offset)),
});

/** A text of texts, which may be such ones themselves: a program can join a hundred thousand times. */
interface Concatenation extends MappedText {
  readonly parts: readonly MappedText[];
  readonly starts: () => readonly number[];
}

const isConcatenation = (mapped: MappedText): mapped is Concatenation => 'parts' in mapped;

/** The texts one after the other; put together only when somebody looks, because a text may grow piece by piece. */
export function concatenated(parts: readonly MappedText[]): MappedText {
  const only = parts[0];
  if (only && parts.length === 1) return only;
  let whole: string | undefined;
  let starts: readonly number[] | undefined;
  const concatenation: Concatenation = {
    parts,
    length: parts.reduce((sum, part) => sum + lengthOf(part), 0),
    starts: () => {
      starts ??= startsOf(parts);
      return starts;
    },
    get text() {
      whole ??= textOf(concatenation);
      return whole;
    },
    offsetAt(offset) {
      let at = offset;
      let part: MappedText = concatenation;
      while (isConcatenation(part)) {
        const known: readonly number[] = part.starts();
        const index = lastAtMost(known, at);
        at -= known[index] ?? 0;
        part = part.parts[index] ?? sliceOf('');
      }
      return part.offsetAt(at);
    },
  };
  return concatenation;
}

/** Without a call for each level. */
function textOf(root: Concatenation): string {
  const pieces: string[] = [];
  const rest: MappedText[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (!isConcatenation(next)) pieces.push(next.text);
    else for (let at = next.parts.length - 1; at >= 0; at -= 1) rest.push(next.parts[at] ?? sliceOf(''));
  }
  return pieces.join('');
}

/** In characters, without putting the text together where that is not needed. */
export const lengthOf = (mapped: MappedText): number => mapped.length ?? mapped.text.length;

function startsOf(parts: readonly MappedText[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += lengthOf(part);
  }
  return starts;
}

/** The index of the last number that is not greater; 0 when all are. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
